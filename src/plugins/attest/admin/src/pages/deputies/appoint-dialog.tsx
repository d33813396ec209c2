import type { FormEvent } from 'react';

import { Box, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';

import { usePeopleQuery } from '../../api/deputies';
import { useWords } from '../../words/use-words';
import { shownIn } from '../../words/zoned';
import { PersonField } from './person-field';
import { TimeField } from './time-field';
import { useAppointment } from './use-appointment';

interface Given {
  readonly mayForOthers: boolean;
  onClose(): void;
}

/** Appoints a deputy: for oneself, or with the right for anybody. */
export function AppointDialog({ mayForOthers, onClose }: Given) {
  const { t, zone } = useWords();
  const me = useAuth('AppointDialog', ({ user }) => user?.id);
  const { data: people = [] } = usePeopleQuery();
  const from = shownIn(zone, new Date());
  from.setSeconds(0, 0);
  const initial = { principal: Number(me), deputy: undefined, from, to: undefined, reason: '' };
  const { draft, faults, change, submit, isLoading } = useAppointment(initial, onClose);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void submit();
  }

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <form noValidate onSubmit={onSubmit} style={{ display: 'contents' }}>
          <Modal.Header closeLabel={t('close')}>
            <Modal.Title>{t('deputies.appoint')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Typography textColor="neutral600">{t('deputies.appoint.hint')}</Typography>
              {mayForOthers && (
                <PersonField
                  label={t('deputies.principal')}
                  people={people}
                  value={draft.principal}
                  error={faults.principal}
                  onChange={(principal) => change({ principal })}
                />
              )}
              <PersonField
                label={t('deputies.deputy')}
                people={mayForOthers ? people : people.filter(({ id }) => id !== Number(me))}
                value={draft.deputy}
                error={faults.deputy}
                onChange={(deputy) => change({ deputy })}
              />
              <TimeField name="from" value={draft.from} error={faults.from} onChange={(at) => change({ from: at })} />
              <TimeField
                name="to"
                value={draft.to}
                error={faults.to}
                onChange={(at) => change({ to: draft.to ? at : wholeDay(at) })}
              />
              <Field.Root error={faults.reason ?? false} hint={t('deputies.reason-hint')}>
                <Field.Label>{t('deputies.reason')}</Field.Label>
                <Textarea
                  value={draft.reason}
                  maxLength={5000}
                  onChange={({ target }) => change({ reason: target.value })}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
              <Box role="alert">{faults.all && <Typography textColor="danger700">{faults.all}</Typography>}</Box>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={isLoading}>
              {t('deputies.appoint.confirm')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Who chooses a last day means all of it, until they choose a time. */
function wholeDay(at: Date | undefined): Date | undefined {
  if (!at || at.getHours() !== 0 || at.getMinutes() !== 0) return at;
  return new Date(at.getFullYear(), at.getMonth(), at.getDate(), 23, 59);
}
