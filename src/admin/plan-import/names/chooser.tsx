import { useState } from 'react';

import { Box, Flex, Radio, Typography } from '@strapi/design-system';

import type { PreviewView, ThingView } from '../../../shared/plan-import';
import { Picker } from '../parts/picker';
import { useImportWords } from '../use-import-words';
import { decisionOn, type Decision, type Decisions } from './decisions';
import { selectedIn, waysFor } from './ways';

export interface ChooserProps {
  readonly thing: ThingView;
  readonly view: PreviewView;
  readonly decisions: Decisions;
  readonly isDisabled: boolean;
  readonly onDecide: (thing: ThingView, decision: Decision | undefined) => void;
}

/** What a name may be meant as: what resembles it, something else that exists, something new, or nothing. */
export function Chooser({ thing, view, decisions, isDisabled, onDecide }: ChooserProps) {
  const { t } = useImportWords();
  const ways = waysFor(thing, view);
  const decision = decisionOn(decisions, thing);
  const selected = selectedIn(ways, decision, thing);
  const [isOther, setOther] = useState(false);
  const known = view.known[thing.kind] ?? [];
  const id = `choose-${thing.key.replace(':', '-')}`;
  const shown = isOther ? 'other' : selected;

  const choose = (value: string): void => {
    setOther(value === 'other');
    if (value === 'leave') onDecide(thing, { leave: true });
    else if (value === 'make') onDecide(thing, { make: true });
    else if (value === 'match') onDecide(thing, undefined);
    else if (value !== 'other') onDecide(thing, { use: value });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" id={id} style={{ overflowWrap: 'anywhere' }}>
        {t('choose.label', { name: thing.name })}
      </Typography>
      <Radio.Group aria-labelledby={id} value={shown} disabled={isDisabled} onValueChange={choose}>
        {ways.map(({ value, words, values, because }) => (
          <Radio.Item key={value} value={value}>
            <Flex tag="span" direction="column" alignItems="flex-start">
              <span style={{ overflowWrap: 'anywhere' }}>{t(words, values)}</span>
              {because && (
                <Typography tag="span" variant="pi" textColor="neutral600">
                  {t(because)}
                </Typography>
              )}
            </Flex>
          </Radio.Item>
        ))}
      </Radio.Group>
      {shown === 'other' && (
        <Box paddingTop={2} paddingLeft={6}>
          <Picker
            name={`${id}-other`}
            label={t(`choose.which.${thing.kind}`)}
            value={decision && 'use' in decision ? decision.use : null}
            options={known}
            onPick={(use) => onDecide(thing, use ? { use } : undefined)}
          />
        </Box>
      )}
    </Flex>
  );
}
