import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import type { SignView } from '../../../shared/plan-view';
import { usePlanWords } from '../use-plan-words';

interface Props {
  readonly code: string | null;
  /** When it holds, in the plan's words. */
  readonly condition: string | null;
  readonly signs: readonly SignView[];
}

/** A sign of the matrix, read out with what it stands for; one that nobody has explained says so. */
export function Sign({ code, condition, signs }: Props) {
  const { t } = usePlanWords();
  const sign = signs.find((one) => one.code === code);
  const isUnexplained = code !== null && !sign?.isExplained;
  const meaning = isUnexplained ? t('matrix.unexplained') : (sign?.label ?? t('matrix.no-sign'));
  return (
    <>
      <Flex gap={1} title={meaning}>
        <Typography
          fontWeight={code === null ? 'regular' : 'bold'}
          textColor={code === null ? 'neutral600' : 'neutral800'}
        >
          {code ?? <span aria-hidden>–</span>}
        </Typography>
        {isUnexplained && <WarningCircle aria-hidden fill="warning600" width="1.2rem" height="1.2rem" />}
        <VisuallyHidden>{meaning}</VisuallyHidden>
      </Flex>
      {condition && (
        <Typography tag="div" variant="pi" textColor="neutral600">
          {condition}
        </Typography>
      )}
    </>
  );
}
