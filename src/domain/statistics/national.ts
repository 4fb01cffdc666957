/** The publisher of tables and warnings on the whole country: no municipality's slug (the content check refuses it). */
export const WHOLE_COUNTRY = 'riket';
