/**
 * Words that people search with, by the beginning of a word that pages use: a page that says the one is found by
 * the others too. They are searched, never shown. Add what people say where you live.
 */
export const ALSO_CALLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sv: {
    bedräg: 'bluff bluffsamtal lurad lurendrejeri scam svindel fusk nätfiske',
    narkotik: 'knark droger langning langare hasch',
    nätverk: 'gäng gängkriminalitet gängbråk maffia',
    kriminell: 'gäng gängkriminalitet buset',
    inbrott: 'tjuv tjuvar stöld rån',
    stöld: 'tjuv snatteri stulen stulet',
    skadegörelse: 'klotter vandalism sönderslaget',
    våld: 'slagsmål misshandel slagen bråk',
    misshandel: 'slagsmål slagen våld',
    otrygg: 'rädd farligt läskigt mörkt',
    trygghetsvandring: 'promenad gå runt vandring',
    trafik: 'fartdårar fortkörning buskörning mopeder',
    personuppgift: 'gdpr integritet kakor cookies spårning',
    tillgänglig: 'funktionsnedsättning skärmläsare hjälpmedel wcag',
    grannsamverkan: 'grannar grannskap',
    lägesbild: 'läget hur är det',
    medborgarlöfte: 'löfte lovat lova politikerna',
    orosanmälan: 'soc socialtjänsten barn far illa',
    telefon: 'samtal ringer uppringd',
    bankid: 'bank-id swish mobilt id',
  },
  en: {
    fraud: 'scam scammer tricked conned swindle phishing hoax',
    narcotic: 'drugs dealing dealers weed',
    drug: 'narcotics dealing dealers',
    network: 'gang gangs',
    burglar: 'thief thieves theft break-in',
    theft: 'thief stolen steal',
    damage: 'graffiti vandalism',
    violen: 'fight beaten assault',
    assault: 'fight beaten violence',
    unsafe: 'afraid scared dangerous dark',
    walk: 'stroll tour',
    traffic: 'speeding mopeds cars',
    personal: 'gdpr privacy cookies tracking',
    accessib: 'disability screen reader wcag',
    neighbour: 'neighborhood watch',
    promise: 'pledge promised politicians',
    phone: 'call caller telephone',
    bankid: 'bank id swish',
  },
};

/**
 * Pages that are the right answer to what people write, by their address within a site. These words weigh most.
 * Nobody who is afraid should have to know what a page is called.
 */
export const RIGHT_ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sv: {
    '/bedragerier/': 'bluff bluffsamtal bedragare scam svindel lurendrejeri lurad nätfiske',
    '/bedragerier/jag-har-blivit-lurad/': 'lurad lurade blåst swishat pengarna borta spärra kort',
    '/bedragerier/nagon-ringer/': 'bluffsamtal uppringd okänt nummer falsk polis banken ringer',
    '/tipsa/': 'anmäla rapportera klaga gäng knark langning bråk otryggt rädd mörkt',
    '/sa-arbetar-vi/': 'gäng gängkriminalitet avhoppare samordnare est',
    '/lagesbild/': 'gäng knark läget',
    '/kalender/': 'trygghetsvandring möte träff',
    '/statistik/': 'siffror brottsstatistik hur många brott',
    '/personuppgifter/': 'gdpr integritet kakor cookies dataskyddsombud',
    '/tillganglighet/': 'funktionsnedsättning skärmläsare wcag redogörelse',
  },
  en: {
    '/bedragerier/': 'scam fraud phishing hoax swindle tricked',
    '/bedragerier/jag-har-blivit-lurad/': 'tricked scammed lost money block card',
    '/bedragerier/nagon-ringer/': 'scam call unknown number fake police bank calls',
    '/tipsa/': 'report complain gang gangs drugs dealing afraid dark',
    '/sa-arbetar-vi/': 'gang gangs coordinator',
    '/lagesbild/': 'gang drugs',
    '/kalender/': 'safety walk meeting',
    '/statistik/': 'figures crime statistics',
    '/personuppgifter/': 'gdpr privacy cookies data protection',
    '/tillganglighet/': 'disability screen reader wcag statement',
  },
};
