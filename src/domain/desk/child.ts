/**
 * Words that make a coordinator look at once: the text may be about a child who fares ill. A child on its way
 * to school is no such thing, so a word for a child and a word for harm must both be there.
 */
const CHILD =
  /\b(?:barn(?:et|en)?|bebis\w*|flicka\w*|pojke\w*|unge\w*|child(?:ren)?|kid|kids|girl|boy)(?!\p{L})/iu;
const HARM =
  /(?:slå[rs]|slag|misshand|skrik|gråt|ensam\w*|rädd|hungr|blåmärk|sover i|vågar inte gå hem|orolig för|far illa|våld|droger|full(?:a)? föräldr|hit(?:s|ting)? (?:him|her|them)|crying|beaten|abuse|alone at night)/iu;

/** True when a person should read this before the rest. */
export function mayConcernChild(text: string): boolean {
  return CHILD.test(text) && HARM.test(text);
}
