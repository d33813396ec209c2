/** A failure that no later attempt can put right: what was to be done is given up at once, and may be begun anew by a person. */
export class Hopeless extends Error {
  override readonly name = 'Hopeless';
}
