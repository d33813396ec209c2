import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';

import type { PreviewView } from '../../../shared/plan-import';
import { Card } from '../../plan-page/parts/card';
import type { Import } from '../use-import';
import { useImportWords } from '../use-import-words';
import { Chooser } from './chooser';
import { inTheWay, toDecide, undecided } from './decisions';

/** The names that resemble others, or may not be made new, each with what it may be meant as. */
export function NamesToDecide({ work, view }: { readonly work: Import; readonly view: PreviewView }) {
  const { t, list } = useImportWords();
  const names = toDecide(view);
  const left = undecided(view, work.decisions).length;
  if (names.length === 0 && work.undone.length === 0) return null;
  const must = inTheWay(view, work.decisions);
  return (
    <Card id="plan-import-names" title={t('names.title', { count: names.length })}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral700">{t('names.what')}</Typography>
        {work.undone.length > 0 && (
          <Typography role="alert" textColor="danger700">
            {t('names.undone', { count: work.undone.length, names: list(work.undone) })}
          </Typography>
        )}
        <Flex gap={2} role="status">
          {left === 0 ? (
            <CheckCircle aria-hidden fill="success600" />
          ) : (
            <WarningCircle aria-hidden fill="warning600" style={{ flexShrink: 0 }} />
          )}
          <Typography fontWeight="semiBold">
            {left > 0 && must.length === left
              ? t('names.must-all', { count: left })
              : t('names.left', { count: left, must: must.length })}
          </Typography>
        </Flex>
        <Flex tag="ul" direction="column" alignItems="stretch">
          {names.map((thing) => (
            <Box key={thing.key} tag="li" paddingTop={4} paddingBottom={4} borderColor="neutral150" style={RULE}>
              <Typography tag="h3" variant="omega" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
                {t('names.one', { name: thing.name, kind: t(`kind.one.${thing.kind}`) })}
              </Typography>
              {thing.alternatives.length === 0 && (
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {t('names.not-yours')}
                </Typography>
              )}
              <Box paddingTop={2}>
                <Chooser
                  thing={thing}
                  view={view}
                  decisions={work.decisions}
                  isDisabled={work.busy === 'writing'}
                  onDecide={work.decide}
                />
              </Box>
            </Box>
          ))}
        </Flex>
      </Flex>
    </Card>
  );
}

const RULE = { borderWidth: '1px 0 0' } as const;
