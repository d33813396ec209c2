import { logController } from './log';
import { policyController } from './policy';

export const controllers = { log: logController, policy: policyController };
