import { deputyController } from './deputy';
import { documentStateController } from './document-state';
import { healthController } from './health';
import { logController } from './log';
import { outboxController } from './outbox';
import { policyController } from './policy';
import { requestController } from './request';
import { setupController } from './setup';
import { subjectController } from './subject';

export const controllers = {
  deputy: deputyController,
  'document-state': documentStateController,
  health: healthController,
  log: logController,
  outbox: outboxController,
  policy: policyController,
  request: requestController,
  setup: setupController,
  subject: subjectController,
};
