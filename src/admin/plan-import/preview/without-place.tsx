import { Box, Flex, Typography } from '@strapi/design-system';

import type { PreviewView } from '../../../shared/plan-import';
import { Card } from '../../plan-page/parts/card';
import { Lines } from '../../plan-page/parts/lines';
import { useImportWords } from '../use-import-words';
import { Disclosed } from './disclosed';

const SAYS_NOTHING = ['page-furniture', 'heading-repeated'];

/** The words that no part of a plan takes, why, and where they are kept. */
export function WithoutPlace({ view }: { readonly view: PreviewView }) {
  const { t } = useImportWords();
  const { withoutPlace, preview } = view;
  const passedOver = preview.ledger.filter(({ because }) => because !== undefined && SAYS_NOTHING.includes(because));
  if (withoutPlace.length === 0 && passedOver.length === 0) return null;
  const why = (words: string) => preview.ledger.find(({ text, because }) => because && text.trim() === words)?.because;
  return (
    <Card id="plan-import-without-place" title={t('without-place.title', { count: withoutPlace.length })}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral700">
          {t(withoutPlace.length > 0 ? 'without-place.what' : 'without-place.none')}
        </Typography>
        {withoutPlace.length > 0 && (
          <Lines>
            {withoutPlace.map((words) => (
              <Box key={words} tag="li">
                <Typography tag="q" style={{ overflowWrap: 'anywhere' }}>
                  {words}
                </Typography>
                <Typography tag="div" variant="pi" textColor="neutral600">
                  {t(`unplaced.${why(words) ?? 'left-out'}`)}
                </Typography>
              </Box>
            ))}
          </Lines>
        )}
        {passedOver.length > 0 && (
          <Disclosed title={t('without-place.passed-over', { count: passedOver.length })}>
            <Lines>
              {passedOver.map(({ text }, nth) => (
                <li key={nth}>
                  <Typography style={{ overflowWrap: 'anywhere' }}>{text}</Typography>
                </li>
              ))}
            </Lines>
          </Disclosed>
        )}
      </Flex>
    </Card>
  );
}
