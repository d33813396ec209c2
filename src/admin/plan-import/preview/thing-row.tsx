import { useState } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';

import type { PreviewView, ThingView } from '../../../shared/plan-import';
import { becomes } from '../names/becomes';
import { Chooser } from '../names/chooser';
import { FateTag } from '../parts/fate-tag';
import type { Import } from '../use-import';
import { useImportWords } from '../use-import-words';
import { parentOf, traitsOf } from './traits-of';

interface Props {
  readonly thing: ThingView;
  readonly work: Import;
  readonly view: PreviewView;
}

/** One name: as it is written, and what becomes of it, which can be chosen otherwise. */
export function ThingRow({ thing, work, view }: Props) {
  const { t, word, list } = useImportWords();
  const [isOpen, setOpen] = useState(false);
  const { fate, name } = becomes(thing, view, work.decisions);
  const low = (words: string) => words.toLocaleLowerCase('sv');
  const others = thing.written.filter((words) => low(words) !== low(thing.name));
  const isNew = fate === 'new' || fate === 'open';
  const traits = isNew ? traitsOf(thing) : [];
  const parent = isNew ? parentOf(thing, view.preview.things) : undefined;
  return (
    <tr>
      <th scope="row">
        <Typography tag="div" textColor="neutral800" style={WIDE}>
          {thing.name}
        </Typography>
        {others.length > 0 && (
          <Typography tag="div" variant="pi" fontWeight="regular" textColor="neutral600" style={WIDE}>
            {t('thing.also-written', { names: list(others) })}
          </Typography>
        )}
      </th>
      <td>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Flex gap={2} wrap="wrap">
            <FateTag tag={fate} />
            {name !== thing.name && <Typography style={WIDE}>{name}</Typography>}
          </Flex>
          {traits.length > 0 && (
            <Typography variant="pi" textColor="neutral600">
              {t('thing.guessed', { traits: traits.map(word).join(', ') })}
            </Typography>
          )}
          {parent && (
            <Typography variant="pi" textColor="neutral600">
              {t('thing.part-of', { name: parent })}
            </Typography>
          )}
          <Button
            variant="ghost"
            size="S"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'thing.close-of' : 'thing.change-of', { name: thing.name })}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'thing.close' : 'thing.change')}
          </Button>
          {isOpen && (
            <Box width="100%">
              <Chooser
                thing={thing}
                view={view}
                decisions={work.decisions}
                isDisabled={work.busy === 'writing'}
                onDecide={work.decide}
              />
            </Box>
          )}
        </Flex>
      </td>
    </tr>
  );
}

const WIDE = { overflowWrap: 'anywhere', minWidth: '9rem' } as const;
