import { useState } from 'react';

import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';

import type { PlanReportView } from '../../../shared/plan-report';
import { usePlanWords } from '../use-plan-words';

interface Props {
  readonly report: PlanReportView;
  readonly lang: 'sv' | 'en';
}

/** The same report as a Word file. */
export function DownloadWord({ report: { documentId, year, title }, lang }: Props) {
  const { t } = usePlanWords();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isComing, setComing] = useState(false);

  async function download(): Promise<void> {
    setComing(true);
    try {
      const address = `/plan-reports/${documentId}/docx?year=${year}&lang=${lang}`;
      const { data } = await get<Blob>(address, { responseType: 'blob' });
      save(data, `${title.replace(/[\\/:*?"<>|]/g, '')}.docx`);
      toggleNotification({ type: 'success', message: t('report.downloaded') });
    } catch {
      toggleNotification({ type: 'danger', message: t('report.download-failed') });
    } finally {
      setComing(false);
    }
  }

  return (
    <Button startIcon={<Download aria-hidden />} loading={isComing} onClick={() => void download()}>
      {t('report.download')}
    </Button>
  );
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
