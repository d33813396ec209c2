import { Flex, Link, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';

import type { ReachView, SignView } from '../../../shared/plan-view';
import { addressOf } from '../place-address';
import { usePlanWords } from '../use-plan-words';

interface Props {
  readonly row: ReachView;
  readonly signs: readonly SignView[];
}

/** A sign of the matrix, read out with what it stands for; the way to where it is changed. */
export function Cell({ row: { documentId, code, condition }, signs }: Props) {
  const { t } = usePlanWords();
  const sign = signs.find((one) => one.code === code);
  const isUnexplained = sign?.isExplained === false;
  const meaning = isUnexplained ? t('matrix.unexplained') : (sign?.label ?? (code === null ? t('matrix.no-sign') : ''));
  return (
    <>
      <Flex gap={1}>
        <Link
          tag={RouterLink}
          to={addressOf({ uid: 'api::reach.reach', documentId, field: 'code' })}
          title={meaning}
          aria-label={[code, meaning].filter(Boolean).join(': ')}
        >
          {code ?? '–'}
        </Link>
        {isUnexplained && <WarningCircle aria-hidden fill="warning600" width="1.2rem" height="1.2rem" />}
      </Flex>
      {condition && (
        <Typography variant="pi" textColor="neutral600">
          {condition}
        </Typography>
      )}
    </>
  );
}
