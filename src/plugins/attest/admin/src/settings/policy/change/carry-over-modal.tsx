import { useState } from 'react';

import { Box, Button, Flex, Loader, Modal, Radio, Typography } from '@strapi/design-system';

import type { ActivePolicyView } from '../../../../../shared/policy-contracts';
import { usePolicyVersionQuery } from '../../../api/policies';
import { useWords } from '../../../words/use-words';
import { carryOver, type Choices, type Conflict } from '../model/carry-over';
import type { Rule, Tables } from '../model/rows';
import type { WorkingCopy } from '../model/working-copy';
import { whenWords, type Names } from '../model/words';
import { RuleLeadsTo } from '../table/outcome-text';
import { RuleText } from '../table/rule-text';
import { DifferenceList } from './difference-list';
import { useReturnFocus } from '../use-return-focus';

interface Props {
  readonly names: Names;
  readonly copy: WorkingCopy;
  readonly active: ActivePolicyView;
  readonly onCarry: (version: number, tables: Tables) => void;
  readonly onClose: () => void;
}

const NOTHING: Tables = { routes: [], requirements: [] };

/** One's own changes, done again in the version that came into force meanwhile; a person chooses where both changed a rule. */
export function CarryOverModal({ names, copy, active, onCarry, onClose }: Props) {
  useReturnFocus();
  const { t } = useWords();
  const [choices, setChoices] = useState<Choices>({});
  const { data, isLoading } = usePolicyVersionQuery(copy.basedOn ?? 0, { skip: copy.basedOn === null });
  const base = data ?? NOTHING;
  const theirs = { routes: active.routes, requirements: active.requirements };
  const { tables, conflicts } = carryOver(base, copy.tables, theirs, choices);
  const isChosen = conflicts.every(({ id }) => choices[id] !== undefined);

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('policy.carry-over', { version: active.version })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isLoading ? (
            <Loader>{t('loading')}</Loader>
          ) : (
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Typography>
                {t('policy.carry-over.about', { version: active.version, count: conflicts.length })}
              </Typography>
              {conflicts.map((conflict) => (
                <Choose
                  key={conflict.id}
                  names={names}
                  conflict={conflict}
                  version={active.version}
                  chosen={choices[conflict.id]}
                  onChoose={(side) => setChoices({ ...choices, [conflict.id]: side })}
                />
              ))}
              <DifferenceList names={names} before={theirs} after={tables} />
            </Flex>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button disabled={!isChosen || isLoading} onClick={() => onCarry(active.version, tables)}>
            {t('policy.carry-over.do', { version: active.version })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface ChooseProps {
  readonly names: Names;
  readonly conflict: Conflict;
  readonly version: number;
  readonly chosen: 'mine' | 'theirs' | undefined;
  readonly onChoose: (side: 'mine' | 'theirs') => void;
}

function Choose({ names, conflict, version, chosen, onChoose }: ChooseProps) {
  const { t } = names;
  const { id, mine, theirs } = conflict;
  const title = (mine ?? theirs)?.title ?? id;
  return (
    <Box background="neutral100" padding={4} hasRadius>
      <Typography tag="h3" fontWeight="bold">
        {t('policy.conflict', { title })}
      </Typography>
      <Radio.Group
        aria-label={t('policy.conflict', { title })}
        value={chosen ?? ''}
        onValueChange={(side) => onChoose(side as 'mine' | 'theirs')}
      >
        <Radio.Item value="mine">{t('policy.conflict.mine')}</Radio.Item>
        <Side names={names} rule={mine} />
        <Radio.Item value="theirs">{t('policy.conflict.theirs', { version })}</Radio.Item>
        <Side names={names} rule={theirs} />
      </Radio.Group>
    </Box>
  );
}

function Side({ names, rule }: { readonly names: Names; readonly rule: Rule | null }) {
  return (
    <Box paddingLeft={6} paddingBottom={3}>
      {rule ? (
        <>
          <RuleText names={names} rule={rule} />
          <Typography tag="p">{whenWords(names, rule.when)}</Typography>
          <RuleLeadsTo names={names} rule={rule} />
        </>
      ) : (
        <Typography>{names.t('policy.conflict.removed')}</Typography>
      )}
    </Box>
  );
}
