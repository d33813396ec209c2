import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';

import type { FindingView, SubjectView } from '../../../../../shared/contracts';
import type { At } from '../../../api/attest-api';
import { useWords } from '../../../words/use-words';
import { Finding } from './finding';
import { Section } from './section';

const ORDER = ['must', 'should', 'may'] as const;
const COLOURS = { must: 'danger600', should: 'warning700', may: 'neutral600' } as const;

/** What the policy requires of the text and has not found: what stops it first. */
export function Findings({ at, subject }: { readonly at: At; readonly subject: SubjectView }) {
  const { t } = useWords();
  const { checks, requirements } = subject;
  if (requirements.length === 0 && checks.length === 0) return null;
  return (
    <Section title={t('edit.requirements')}>
      {checks.every(({ code }) => code === 'advice') ? (
        <Flex gap={2}>
          <CheckCircle fill="success600" aria-hidden />
          <Typography variant="pi">{t('edit.requirements.met', { count: requirements.length })}</Typography>
        </Flex>
      ) : null}
      {ORDER.map((strength) => (
        <Group
          key={strength}
          at={at}
          strength={strength}
          findings={checks.filter((one) => one.strength === strength)}
        />
      ))}
    </Section>
  );
}

interface GroupProps {
  readonly at: At;
  readonly strength: (typeof ORDER)[number];
  readonly findings: readonly FindingView[];
}

function Group({ at, strength, findings }: GroupProps) {
  const { t } = useWords();
  if (findings.length === 0) return null;
  return (
    <Box>
      <Typography variant="pi" tag="h4" fontWeight="bold" textColor={COLOURS[strength]}>
        {t(`edit.findings.${strength}`, { count: findings.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.field} ${finding.requirement} ${JSON.stringify(finding.detail)}`}>
            <Finding at={at} finding={finding} />
          </li>
        ))}
      </Flex>
    </Box>
  );
}
