import { Box, EmptyStateLayout, Link } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import { useWords } from '../../../words/use-words';

/** In place of what does not exist, or is not theirs to see: the server's own sentence and a way on. */
export function NotThere({ title, message }: { readonly title: string; readonly message: string }) {
  const { t } = useWords();
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} />
      <Layouts.Content>
        <Box paddingBottom={10}>
          <EmptyStateLayout
            icon={<WarningCircle width="4rem" height="4rem" aria-hidden />}
            content={message}
            action={
              <Link tag={NavLink} to="/plugins/attest">
                {t('decision.to-inbox')}
              </Link>
            }
          />
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
