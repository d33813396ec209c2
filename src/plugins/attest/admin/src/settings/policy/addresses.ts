/** Where the screens of the policy are, for links. */
export const POLICY = '/settings/attest-policy';
export const VERSIONS = `${POLICY}/versions`;
export const versionAt = (version: number): string => `${VERSIONS}/${version}`;

/** The content manager's page of a document. */
export const documentAt = ({ uid, documentId }: { readonly uid: string; readonly documentId: string }): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;

/** The anchor of a rule, which links of faults lead to. */
export const anchorOf = (rule: string): string => `rule-${rule}`;
