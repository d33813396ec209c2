import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';

import type { LogVerificationView } from '../../../../shared/contracts';
import { useWords } from '../../words/use-words';

interface Given {
  readonly result: LogVerificationView;
  /** Whether it was held against a head noted earlier. */
  readonly withHead: boolean;
}

/** What verifying found: how long the log is and its head, or where it breaks and what to do. */
export function VerificationResult({ result, withHead }: Given) {
  const { t } = useWords();
  const Icon = result.ok ? CheckCircle : WarningCircle;
  const colour = result.ok ? 'success' : 'danger';
  return (
    <Flex marginTop={4} padding={4} gap={3} alignItems="flex-start" background={`${colour}100`} hasRadius>
      <Icon aria-hidden fill={`${colour}600`} width="2rem" height="2rem" style={{ flexShrink: 0 }} />
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="bold" textColor={`${colour}700`}>
          {result.ok
            ? t('log.verify.ok', { entries: result.entries })
            : t(`log.verify.fault.${result.fault}`, { at: result.at })}
        </Typography>
        {result.ok ? (
          <>
            <Typography>{t(withHead ? 'log.verify.ok-head' : 'log.verify.ok-no-head')}</Typography>
            <Typography>{t('log.verify.note')}</Typography>
            <Box background="neutral0" padding={2} hasRadius>
              <code style={{ overflowWrap: 'anywhere', fontSize: '1.3rem' }}>{result.head}</code>
            </Box>
          </>
        ) : (
          <Typography>{t(`log.verify.do.${result.fault}`)}</Typography>
        )}
      </Flex>
    </Flex>
  );
}
