import { CheckCircle } from '@strapi/icons';

export function InboxIcon() {
  return <CheckCircle />;
}
