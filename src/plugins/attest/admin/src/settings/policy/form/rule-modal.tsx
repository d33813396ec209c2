import { useState } from 'react';

import { Button, Flex, Modal, Typography } from '@strapi/design-system';

import { useWords } from '../../../words/use-words';
import { faultsOf } from '../model/faults';
import { idFor, type Rule, type Tables } from '../model/rows';
import type { Names } from '../model/words';
import { useCheck } from '../use-check';
import type { Draft, Editing } from '../use-editing';
import { ConditionsEditor } from './conditions-editor';
import { OutcomeEditor } from './outcome-editor';
import { RequirementEditor } from './requirement-editor';
import { RuleTexts } from './rule-texts';
import { useReturnFocus } from '../use-return-focus';

interface Props {
  readonly names: Names;
  readonly tables: Tables;
  readonly draft: Draft;
  readonly editing: Editing;
}

/** One rule as a form, with what the server finds wrong at each field. */
export function RuleModal({ names, tables, draft, editing }: Props) {
  useReturnFocus();
  const { t } = useWords();
  const [rule, setRule] = useState<Rule>(draft.rule);
  const [isTouched, setIsTouched] = useState(!draft.isNew);
  const id = draft.isNew ? idFor(rule.title, tables) : rule.id;
  const { faults, warnings } = useCheck(editing.withDraft(rule));
  const own = isTouched ? faultsOf(faults, id) : [];
  const change = (part: Partial<Rule>) => {
    setIsTouched(true);
    setRule({ ...rule, ...part } as Rule);
  };
  const kind = draft.table === 'routes' ? 'route' : 'requirement';
  const isBlank = rule.title.trim() === '';

  return (
    <Modal.Root open onOpenChange={(open) => !open && editing.close()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{draft.isNew ? t(`policy.form.new-${kind}`) : rule.title || rule.id}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={6}>
            <RuleTexts rule={rule} id={id} isNew={draft.isNew} faults={own} onChange={change} />
            <ConditionsEditor
              names={names}
              when={rule.when}
              isPinned={draft.isPinned}
              faults={own}
              onChange={(when) => change({ when })}
            />
            {'outcome' in rule ? (
              <OutcomeEditor
                outcome={rule.outcome}
                names={names}
                faults={own}
                onChange={(outcome) => change({ outcome })}
              />
            ) : (
              <RequirementEditor rule={rule} names={names} faults={own} onChange={setRule} />
            )}
            {faultsOf(warnings, id).map(({ message }) => (
              <Typography key={message}>{message}</Typography>
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={editing.close}>
            {t('cancel')}
          </Button>
          <Flex gap={3}>
            {isBlank && (
              <Typography variant="pi" textColor="neutral600">
                {t('policy.form.title-first')}
              </Typography>
            )}
            <Button disabled={isBlank} onClick={() => editing.save(rule)}>
              {t('policy.form.save')}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
