/**
 * The key in `data/` of each office that the example policy asks, by the policy's own name for it. A test holds the two
 * together.
 * @type {Readonly<Record<string, string>>}
 */
const EXAMPLE_GROUP_KEYS = {
  enkopingCommunicator: 'e.kommunikator',
  enkopingHead: 'e.forvaltningschef',
  enkopingBoard: 'e.namnd',
  hoglandetHead: 'h.forbundschef',
  hoglandetChair: 'h.ordforande',
  hoglandetBoard: 'h.styrelse',
  umeaHead: 'u.forbundschef',
  umeaBoard: 'u.styrelse',
  varmlandChair: 'v.ordforande',
  varmlandAppointed: 'v.utsedd',
  varmlandHead: 'v.forbundschef',
  varmlandBoard: 'v.styrelse',
  vklProjectGroup: 'k.projektgrupp',
  vklProjectOwner: 'k.projektagare',
  vklSteeringGroup: 'k.styrgrupp',
};

/**
 * The office for each name of the example policy, as `examplePolicyFor` in src/approvals takes them.
 * @param {Readonly<Record<string, string>>} documents key of a row → documentId, as the seed keeps them
 * @returns {Record<string, string | undefined>}
 */
function exampleGroupIds(documents) {
  return Object.fromEntries(Object.entries(EXAMPLE_GROUP_KEYS).map(([group, key]) => [group, documents[key]]));
}

module.exports = { EXAMPLE_GROUP_KEYS, exampleGroupIds };
