import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';

import type { PlanView } from '../../../shared/plan-view';
import { PlaceLink } from '../parts/place-link';
import { usePlanWords } from '../use-plan-words';

/** What each sign of the matrix stands for and how often it stands there; a sign without a meaning says so. */
export function Legend({ view: { signs, plan } }: { readonly view: PlanView }) {
  const { t } = usePlanWords();
  if (signs.length === 0) return null;
  const place = { uid: 'api::plan.plan', documentId: plan.documentId, field: 'legend' };
  return (
    <section aria-labelledby="matrix-legend">
      <Typography tag="h2" variant="delta" id="matrix-legend">
        {t('matrix.legend')}
      </Typography>
      <Signs>
        {signs.map(({ code, label, count, isExplained }) => (
          <div key={code}>
            <Typography tag="dt" fontWeight="bold" textColor="neutral800">
              {code}
            </Typography>
            <dd>
              <Flex gap={2} wrap="wrap">
                {isExplained ? (
                  <Typography textColor="neutral800">{label}</Typography>
                ) : (
                  <>
                    <WarningCircle aria-hidden fill="warning600" />
                    <PlaceLink place={place}>{t('matrix.explain', { sign: code })}</PlaceLink>
                  </>
                )}
                <Typography variant="pi" textColor="neutral600">
                  {t('matrix.times', { count })}
                </Typography>
              </Flex>
            </dd>
          </div>
        ))}
      </Signs>
    </section>
  );
}

const Signs = styled.dl`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[6]}`};
  padding-top: ${({ theme }) => theme.spaces[2]};

  div {
    display: flex;
    gap: ${({ theme }) => theme.spaces[2]};
  }
`;
