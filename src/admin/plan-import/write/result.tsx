import { useEffect, useRef } from 'react';

import { Box, Button, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';

import type { ImportView } from '../../../shared/plan-import';
import { Lines } from '../../plan-page/parts/lines';
import { useImportWords } from '../use-import-words';
import { TallyList } from './tally-list';

/** Made things whose fields are guessed from their names, and where they are corrected. */
const GUESSED = ['audience', 'channel', 'office', 'organisation'] as const;

/** What was written, and where to go on. */
export function Result({ result, onAnother }: { readonly result: ImportView; readonly onAnother: () => void }) {
  const { t } = useImportWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { plan, isNew, changes } = result;
  const guessed = GUESSED.filter((kind) => changes.some((one) => one.do === 'make-thing' && one.kind === kind));
  const hasSections = changes.some((change) => change.do === 'add-section');
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Flex gap={2}>
          <CheckCircle aria-hidden fill="success600" width="2rem" height="2rem" />
          <Typography tag="h2" variant="beta" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
            {t(changes.length === 0 ? 'result.nothing' : isNew ? 'result.created' : 'result.added')}
          </Typography>
        </Flex>
        {changes.length > 0 && <TallyList changes={changes} />}
        <div>
          <Typography tag="h3" variant="delta">
            {t('result.look')}
          </Typography>
          <Box paddingTop={3}>
            <Lines>
              <li>
                <Link tag={RouterLink} to={`/plans/${plan}/gaps`}>
                  {t('result.gaps')}
                </Link>
              </li>
              {hasSections && (
                <li>
                  <Link tag={RouterLink} to={`/content-manager/collection-types/api::plan.plan/${plan}`}>
                    {t('result.sections')}
                  </Link>
                </li>
              )}
              {guessed.map((kind) => (
                <li key={kind}>
                  <Link
                    tag={RouterLink}
                    to={`/content-manager/collection-types/api::${kind}.${kind}?page=1&sort=createdAt:DESC`}
                  >
                    {t(`result.guessed.${kind}`)}
                  </Link>
                </li>
              ))}
            </Lines>
          </Box>
        </div>
        <Flex gap={3} wrap="wrap">
          <LinkButton tag={RouterLink} size="L" to={`/plans/${plan}`}>
            {t('result.open')}
          </LinkButton>
          <Button variant="tertiary" size="L" onClick={onAnother}>
            {t('result.another')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
