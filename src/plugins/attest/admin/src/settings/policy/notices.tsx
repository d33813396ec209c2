import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import { useWords } from '../../words/use-words';
import { anchorOf } from './addresses';
import type { WorkingCopy } from './model/working-copy';
import type { Checked } from './use-check';
import type { Working } from './use-working-copy';

interface CopyProps {
  readonly copy: WorkingCopy;
  /** The version in force now. */
  readonly active: number | null;
  readonly onCarryOver: () => void;
}

/** What the person is working on, and whether what it was begun from still is in force. */
export function CopyNotice({ copy, active, onCarryOver }: CopyProps) {
  const { t, instant } = useWords();
  const { basedOn, restoredFrom, startedAt } = copy;
  const isOutdated = basedOn !== active;
  return (
    <Box background={isOutdated ? 'warning100' : 'primary100'} padding={4} hasRadius role="status">
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography fontWeight="bold">{t('policy.unsaved', { at: instant(startedAt) })}</Typography>
        <Typography>
          {restoredFrom === null
            ? t('policy.unsaved.based-on', { version: basedOn ?? 0 })
            : t('policy.unsaved.restored', { version: restoredFrom })}{' '}
          {t('policy.unsaved.kept')}
        </Typography>
        {isOutdated && active !== null && (
          <>
            <Typography>{t('policy.outdated', { version: active, basedOn: basedOn ?? 0 })}</Typography>
            <Button variant="secondary" onClick={onCarryOver}>
              {t('policy.carry-over', { version: active })}
            </Button>
          </>
        )}
      </Flex>
    </Box>
  );
}

/** A row that is gone, for as long as nothing else was changed. */
export function RemovedNotice({ working }: { readonly working: Working }) {
  const { t } = useWords();
  return (
    <Box role="status">
      {working.removed !== undefined && (
        <Flex gap={3} wrap="wrap" background="neutral150" padding={4} hasRadius>
          <Typography>{t('policy.told.removed', { title: working.removed })}</Typography>
          <Button variant="secondary" onClick={working.undo} autoFocus>
            {t('policy.put-back')}
          </Button>
        </Flex>
      )}
    </Box>
  );
}

/** Everything that keeps the proposal from being proposed, each a way to its row. */
export function FaultSummary({ checked }: { readonly checked: Checked }) {
  const { t } = useWords();
  const { faults, warnings } = checked;
  const all = [...faults, ...warnings];
  return (
    <Box role="status">
      {all.length > 0 && (
        <Box background={faults.length > 0 ? 'danger100' : 'warning100'} padding={4} hasRadius>
          <Typography fontWeight="bold">
            {faults.length > 0
              ? t('policy.faults', { count: faults.length })
              : t('policy.warnings', { count: warnings.length })}
          </Typography>
          <Box tag="ul" paddingTop={2}>
            {all.map(({ rule, message }) => (
              <li key={message}>
                {rule === '' ? (
                  <Typography>{message}</Typography>
                ) : (
                  <Link tag={RouterLink} to={{ hash: anchorOf(rule) }} onClick={() => goTo(anchorOf(rule))}>
                    {message}
                  </Link>
                )}
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}

/** The router changes the address without moving the page. */
function goTo(anchor: string): void {
  const row = document.getElementById(anchor);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('button')?.focus();
}
