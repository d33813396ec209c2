import { deputyController } from './deputy';
import { healthController } from './health';
import { logController } from './log';
import { policyController } from './policy';
import { requestController } from './request';
import { subjectController } from './subject';

export const controllers = {
  deputy: deputyController,
  health: healthController,
  log: logController,
  policy: policyController,
  request: requestController,
  subject: subjectController,
};
