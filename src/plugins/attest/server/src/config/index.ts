import { ACTIVATORS } from '../domain/activation';

/** No lists among the defaults: Strapi blends them with the application's own, index by index. */
export const config = {
  default: { policy: { activatedBy: 'another' } },
  /** @throws Error naming the setting and the fix */
  validator({ policy }: { readonly policy?: { readonly activatedBy?: unknown } }): void {
    if (ACTIVATORS.some((activator) => activator === policy?.activatedBy)) return;
    throw new Error(
      `The setting attest.policy.activatedBy must be ${ACTIVATORS.map((one) => `'${one}'`).join(' or ')}.`,
    );
  },
};
