import { Flex, Typography } from '@strapi/design-system';

import type { ActivityView } from '../../../shared/plan-view';
import { Card } from '../parts/card';
import { ActivityLink } from './activity-link';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly activities: readonly ActivityView[];
}

/** Activities without days of their own. */
export function Band({ id, title, activities }: Props) {
  if (activities.length === 0) return null;
  return (
    <Card id={id} title={title}>
      <Flex tag="ul" gap={2} wrap="wrap" alignItems="stretch">
        {activities.map((activity) => (
          <Flex
            tag="li"
            key={activity.documentId}
            direction="column"
            alignItems="flex-start"
            background="neutral100"
            hasRadius
            padding={3}
            maxWidth="36rem"
          >
            <ActivityLink activity={activity} />
            <Typography variant="pi" textColor="neutral600">
              {activity.timing?.text ?? ''}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Card>
  );
}
