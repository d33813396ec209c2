import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Link, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';

import type { PlanReportView } from '../../../shared/plan-report';
import { Failed } from '../parts/failed';
import { usePlanReportQuery } from '../plan-api';
import { usePlanWords } from '../use-plan-words';
import { Blocks } from './blocks';
import { DownloadWord } from './download-word';
import { PrintStyle } from './print-style';

/** What the plan led to in a year; which one stands in the address. */
export function Report({ documentId }: { readonly documentId: string }) {
  const { t, locale } = usePlanWords();
  const [search] = useSearchParams();
  const year = /^\d{4}$/.test(search.get('year') ?? '') ? Number(search.get('year')) : undefined;
  const lang = locale.startsWith('sv') ? 'sv' : 'en';
  const asked = { documentId, lang, ...(year !== undefined && { year }) } as const;
  const { data, error } = usePlanReportQuery(asked, { refetchOnMountOrArgChange: true });
  if (error) return <Failed error={error} />;
  if (!data) return <Typography role="status">{t('report.loading')}</Typography>;
  return (
    <>
      <PrintStyle />
      <Flex justifyContent="space-between" wrap="wrap" gap={4} paddingBottom={4}>
        <Years report={data} />
        <Flex gap={2}>
          <Button variant="tertiary" onClick={() => window.print()}>
            {t('report.print')}
          </Button>
          <DownloadWord report={data} lang={lang} />
        </Flex>
      </Flex>
      <Box
        tag="article"
        className="printed"
        aria-labelledby="plan-report"
        background="neutral0"
        hasRadius
        shadow="tableShadow"
        padding={{ initial: 4, medium: 8 }}
      >
        <Typography tag="h2" variant="alpha" id="plan-report">
          {data.title}
        </Typography>
        <Box paddingTop={4}>
          <Blocks blocks={data.blocks} />
        </Box>
      </Box>
    </>
  );
}

/** The years there is something to tell of; the one that is shown is marked. */
function Years({ report: { documentId, year, years } }: { readonly report: PlanReportView }) {
  const { t } = usePlanWords();
  return (
    <Bar aria-label={t('report.years')}>
      {years.map((one) => (
        <Link
          key={one}
          to={`/plans/${documentId}/report?year=${one}`}
          {...(one === year && { 'aria-current': 'page' as const })}
        >
          {one}
        </Link>
      ))}
    </Bar>
  );
}

const Bar = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[2]};

  a {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: ${({ theme }) => theme.fontSizes[2]};
    text-decoration: none;
  }

  a:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  a[aria-current] {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
`;
