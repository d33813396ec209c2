import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';

import type { PlanReportView } from '../../../shared/plan-report';
import { useDownload } from '../downloads/use-download';
import { usePlanWords } from '../use-plan-words';

interface Props {
  readonly report: PlanReportView;
  readonly lang: 'sv' | 'en';
}

/** The same report as a Word file. */
export function DownloadWord({ report: { documentId, year, title }, lang }: Props) {
  const { t } = usePlanWords();
  const { isComing, download } = useDownload({
    done: () => t('report.downloaded'),
    failed: () => t('report.download-failed'),
  });
  const path = `/plan-reports/${documentId}/docx?year=${year}&lang=${lang}`;
  const otherwise = `${title.replace(/[\\/:*?"<>|]/g, '')}.docx`;
  return (
    <Button startIcon={<Download aria-hidden />} loading={isComing} onClick={() => void download(path, otherwise)}>
      {t('report.download')}
    </Button>
  );
}
