import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';

import type { FindingView, RequirementView } from '../../../../../shared/contracts';
import { useFieldNames } from '../../../words/use-field-names';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Card } from './card';
import { Ticks } from './ticks';

const ORDER = ['must', 'should', 'may'];

/** What the checks say, with the rule behind each; and what the reader has to judge by themselves. */
export function Checklist() {
  const { t } = useWords();
  const { request } = useDecision();
  const { checks, requirements, questions } = request;
  const found = (checks ?? []).filter(({ code }) => code !== 'advice');
  const passed = requirements.filter(({ check }) => check !== null && !found.some(({ id }) => id === check));
  const advice = requirements.flatMap(({ advice: text, source }) => (text ? [{ text, source }] : []));
  if (found.length + passed.length + advice.length + questions.length === 0) return null;
  return (
    <Card title={t('checklist.title')}>
      {checks === null ? (
        <Typography textColor="neutral600">{t('checklist.not-current')}</Typography>
      ) : (
        <Box tag="ul">
          {[...found].sort(byStrength).map((finding, index) => (
            <Finding key={index} finding={finding} />
          ))}
          {passed.map((requirement) => (
            <Passed key={requirement.id} requirement={requirement} />
          ))}
        </Box>
      )}
      <Ticks questions={[...advice, ...questions]} />
    </Card>
  );
}

const byStrength = (a: FindingView, b: FindingView): number => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength);

function Finding({ finding }: { readonly finding: FindingView }) {
  const { t, maybe } = useWords();
  const { request } = useDecision();
  const fieldName = useFieldNames(request.uid);
  const { strength, field, code, because, detail, id } = finding;
  const isMust = strength === 'must';
  const said = maybe(`finding.${code}`, because ?? maybe(`finding.${id}`, code), detail);
  return (
    <Line icon={isMust ? <WarningCircle fill="danger600" /> : <Information fill="warning600" />}>
      <Flex gap={2} wrap="wrap">
        <Badge backgroundColor={isMust ? 'danger100' : 'warning100'} textColor={isMust ? 'danger700' : 'neutral800'}>
          {t(`strength.${strength}`)}
        </Badge>
        {field ? <Typography fontWeight="semiBold">{fieldName(field)}</Typography> : null}
      </Flex>
      <Typography tag="p">{said}</Typography>
      {because && because !== said ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {because}
        </Typography>
      ) : null}
    </Line>
  );
}

function Passed({ requirement: { title } }: { readonly requirement: RequirementView }) {
  const { t } = useWords();
  return (
    <Line icon={<CheckCircle fill="success600" />}>
      <Typography>{t('checklist.passed', { title })}</Typography>
    </Line>
  );
}

function Line({ icon, children }: { readonly icon: React.ReactNode; readonly children: React.ReactNode }) {
  return (
    <Flex tag="li" alignItems="start" gap={2} paddingBottom={3}>
      <Box aria-hidden paddingTop="0.2rem" shrink={0}>
        {icon}
      </Box>
      <Box minWidth={0}>{children}</Box>
    </Flex>
  );
}
