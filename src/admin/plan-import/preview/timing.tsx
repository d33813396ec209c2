import { Typography } from '@strapi/design-system';

import type { TimingView } from '../../../shared/plan-import';
import { useImportWords } from '../use-import-words';
import { timingSaid } from './timing-said';

/** A time in its own words, and below them what a calendar makes of it. */
export function Timing({ timing }: { readonly timing: TimingView }) {
  const words = useImportWords();
  const isUnderstood = timing.rrule !== undefined || timing.start !== undefined || timing.mode === 'ongoing';
  return (
    <div style={{ minWidth: '10rem' }}>
      <Typography tag="div" textColor="neutral800">
        {timing.text}
      </Typography>
      <Typography tag="div" variant="pi" textColor={isUnderstood ? 'neutral600' : 'warning700'}>
        {words.t(isUnderstood ? 'timing.read-as' : 'timing.not-read', { said: timingSaid(timing, words) })}
      </Typography>
    </div>
  );
}
