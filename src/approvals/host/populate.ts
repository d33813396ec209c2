import type { MESSAGE, PLAN } from './governed';

type Populate = Readonly<Record<string, unknown>>;

/** An organisation and what it is a part of: unit, department, municipality, and one more to spare. */
const WITH_WHOLE: Populate = { populate: { partOf: { populate: { partOf: { populate: { partOf: true } } } } } };

/** What facts and checks read of each type beside its own fields. */
export const POPULATE: Readonly<Record<typeof MESSAGE | typeof PLAN, Populate>> = {
  'api::message.message': {
    organisations: WITH_WHOLE,
    unit: WITH_WHOLE,
    audiences: { populate: { languages: true } },
    channels: { populate: { owners: true, unit: true } },
    quotes: { populate: { office: { populate: { appointedBy: true } } } },
    images: { populate: { file: true } },
    attachments: { populate: { file: true } },
    sender: { populate: { organisation: WITH_WHOLE } },
    logo: true,
    event: true,
    pressContacts: { populate: { publicContact: true } },
    translationOf: true,
  },
  'api::plan.plan': {
    organisations: true,
    responsible: true,
    sections: true,
    adoption: { populate: { body: true } },
    review: true,
    requires: true,
    columns: true,
    qualities: true,
    legend: true,
    checklist: true,
    budget: true,
    relatedDocuments: { populate: { file: true } },
  },
};
