import { logController } from './log';

export const controllers = { log: logController };
