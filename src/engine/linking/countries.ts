import { remember } from '../text/remember';

/**
 * Countries (and a few lands and continents with words for their people) with their ISO 3166 code, the names and short forms that news writes, and the words for their people.
 * Names after ISO 3166 and the CIA World Factbook (public domain), short forms by hand.
 */
const ROWS = `
AF|Afghanistan||Afghan
AL|Albania||Albanian
DZ|Algeria||Algerian
AD|Andorra||Andorran
AO|Angola||Angolan
AR|Argentina||Argentine,Argentinian,Argentinean
AM|Armenia||Armenian
AU|Australia||Australian,Aussie
AT|Austria||Austrian
AZ|Azerbaijan||Azerbaijani,Azeri
BS|Bahamas||Bahamian
BH|Bahrain||Bahraini
BD|Bangladesh||Bangladeshi
BB|Barbados||Barbadian
BY|Belarus||Belarusian,Belarussian
BE|Belgium||Belgian
BZ|Belize||Belizean
BJ|Benin||Beninese
BT|Bhutan||Bhutanese
BO|Bolivia||Bolivian
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian
BW|Botswana||Botswanan
BR|Brazil||Brazilian
BN|Brunei||Bruneian
BG|Bulgaria||Bulgarian
BF|Burkina Faso||Burkinabe
BI|Burundi||Burundian
KH|Cambodia||Cambodian
CM|Cameroon||Cameroonian
CA|Canada||Canadian
CV|Cape Verde||Cape Verdean
CF|Central African Republic|CAR|
TD|Chad||Chadian
CL|Chile||Chilean
CN|China|PRC,P.R.C.,People's Republic of China|Chinese
CO|Colombia||Colombian
KM|Comoros||Comorian
CG|Republic of the Congo|Congo-Brazzaville|
CD|Democratic Republic of the Congo|DRC,DR Congo,Democratic Republic of Congo,Zaire|Congolese
CR|Costa Rica||Costa Rican
HR|Croatia||Croatian,Croat
CU|Cuba||Cuban
CY|Cyprus||Cypriot
CZ|Czech Republic|Czechia|Czech
DK|Denmark||Danish,Dane
DJ|Djibouti||Djiboutian
DO|Dominican Republic||
EC|Ecuador||Ecuadorean,Ecuadorian
EG|Egypt||Egyptian
SV|El Salvador||Salvadoran,Salvadorean
ER|Eritrea||Eritrean
EE|Estonia||Estonian
SZ|Eswatini|Swaziland|Swazi
ET|Ethiopia||Ethiopian
FJ|Fiji||Fijian
FI|Finland||Finnish,Finn
FR|France||French,Frenchman,Frenchmen,Frenchwoman
GA|Gabon||Gabonese
GM|Gambia||Gambian
GE|Georgia||
DE|Germany||German
GH|Ghana||Ghanaian
GR|Greece||Greek
GT|Guatemala||Guatemalan
GN|Guinea||Guinean
GY|Guyana||Guyanese
HT|Haiti||Haitian
HN|Honduras||Honduran
HU|Hungary||Hungarian
IS|Iceland||Icelandic,Icelander
IN|India||Indian
ID|Indonesia||Indonesian
IR|Iran|Islamic Republic of Iran|Iranian
IQ|Iraq||Iraqi
IE|Ireland|Irish Republic,Republic of Ireland|Irish,Irishman,Irishmen
IL|Israel||Israeli
IT|Italy||Italian
CI|Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian
JM|Jamaica||Jamaican
JP|Japan||Japanese
JO|Jordan||Jordanian
KZ|Kazakhstan||Kazakhstani
KE|Kenya||Kenyan
KI|Kiribati||
XK|Kosovo||Kosovar
KP|North Korea|N. Korea,N Korea,DPRK,Democratic People's Republic of Korea|North Korean
KR|South Korea|S. Korea,S Korea,Republic of Korea|South Korean
KW|Kuwait||Kuwaiti
KG|Kyrgyzstan|Kirghizia|Kyrgyzstani
LA|Laos||Laotian
LV|Latvia||Latvian
LB|Lebanon||Lebanese
LS|Lesotho||
LR|Liberia||Liberian
LY|Libya||Libyan
LI|Liechtenstein||
LT|Lithuania||Lithuanian
LU|Luxembourg||Luxembourger
MG|Madagascar||Malagasy
MW|Malawi||Malawian
MY|Malaysia||Malaysian
MV|Maldives||Maldivian
ML|Mali||Malian
MT|Malta||Maltese
MR|Mauritania||Mauritanian
MU|Mauritius||Mauritian
MX|Mexico||Mexican
FM|Micronesia||Micronesian
MD|Moldova||Moldovan
MC|Monaco||Monegasque
MN|Mongolia||Mongolian
ME|Montenegro||Montenegrin
MA|Morocco||Moroccan
MZ|Mozambique||Mozambican
MM|Myanmar|Burma|Burmese
NA|Namibia||Namibian
NR|Nauru||Nauruan
NP|Nepal||Nepalese,Nepali
NL|Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchmen
NZ|New Zealand|NZ,N.Z.|New Zealander,Kiwi
NI|Nicaragua||Nicaraguan
NE|Niger||Nigerien
NG|Nigeria||Nigerian
MK|North Macedonia|Macedonia|Macedonian
NO|Norway||Norwegian
OM|Oman||Omani
PK|Pakistan||Pakistani
PS|Palestine|Palestinian Territories|Palestinian
PA|Panama||Panamanian
PG|Papua New Guinea|PNG|Papuan
PY|Paraguay||Paraguayan
PE|Peru||Peruvian
PH|Philippines|The Philippines|Filipino,Philippine
PL|Poland||Polish
PT|Portugal||Portuguese
QA|Qatar||Qatari
RO|Romania||Romanian
RU|Russia|Russian Federation|Russian
RW|Rwanda||Rwandan
WS|Samoa||Samoan
SA|Saudi Arabia|KSA|Saudi,Saudi Arabian
SN|Senegal||Senegalese
RS|Serbia||Serbian,Serb
SC|Seychelles||Seychellois
SL|Sierra Leone||Sierra Leonean
SG|Singapore||Singaporean
SK|Slovakia||Slovak,Slovakian
SI|Slovenia||Slovenian,Slovene
SB|Solomon Islands||
SO|Somalia||Somali,Somalian
ZA|South Africa|S. Africa|South African
SS|South Sudan||South Sudanese
ES|Spain||Spanish,Spaniard
LK|Sri Lanka||Sri Lankan
SD|Sudan||Sudanese
SR|Suriname||Surinamese
SE|Sweden||Swedish,Swede
CH|Switzerland||Swiss
SY|Syria||Syrian
TW|Taiwan||Taiwanese
TJ|Tajikistan||Tajikistani
TZ|Tanzania||Tanzanian
TH|Thailand||Thai
TL|East Timor|Timor-Leste|Timorese
TG|Togo||Togolese
TO|Tonga||Tongan
TT|Trinidad and Tobago|Trinidad|Trinidadian
TN|Tunisia||Tunisian
TR|Turkey|Türkiye,Turkiye|Turkish
TM|Turkmenistan||Turkmen
UG|Uganda||Ugandan
UA|Ukraine||Ukrainian
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati
GB|United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Brit
US|United States|US,U.S.,USA,U.S.A.,United States of America,America|American
UY|Uruguay||Uruguayan
UZ|Uzbekistan||Uzbekistani
VU|Vanuatu||
VA|Vatican City|Vatican|
VE|Venezuela||Venezuelan
VN|Vietnam|Viet Nam|Vietnamese
YE|Yemen||Yemeni
ZM|Zambia||Zambian
ZW|Zimbabwe||Zimbabwean
GB-ENG|England||English,Englishman,Englishmen
GB-SCT|Scotland||Scottish,Scot,Scotsman
GB-WLS|Wales||Welsh,Welshman
PR|Puerto Rico||Puerto Rican
GL|Greenland||Greenlander
HK|Hong Kong|HKSAR|Hong Konger
-EU|Europe||European
-AS|Asia||Asian
-AF|Africa||African
-LA|Latin America||Latin American
-TIB|Tibet||Tibetan
-CHE|Chechnya||Chechen
`;

export interface Country {
  /** ISO 3166-1 alpha-2, or 3166-2 for parts of a state; lands and continents without one begin with a hyphen. */
  readonly code: string;
  readonly name: string;
}

const BY_NAME = new Map<string, Country>();
const BY_DEMONYM = new Map<string, Country>();
for (const row of ROWS.trim().split('\n')) {
  const [code = '', name = '', names = '', demonyms = ''] = row.split('|');
  const country: Country = { code, name };
  for (const written of [name, ...names.split(',')]) if (written) BY_NAME.set(keyOf(written), country);
  for (const word of demonyms.split(',')) {
    if (!word) continue;
    BY_DEMONYM.set(keyOf(word), country);
    BY_DEMONYM.set(keyOf(`${word}s`), country);
  }
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\./g, '').replace(/’/g, "'").replace(/^the /, '').trim();
}

/** The country that a name or one of its short forms means ("U.S.", "Britain"), or null. */
export const countryNamed = remember((name): Country | null => BY_NAME.get(keyOf(name)) ?? null);

/** The country of a word for its people or things ("Chinese", "Americans"), or null. */
export const countryOfDemonym = remember((word): Country | null => BY_DEMONYM.get(keyOf(word)) ?? null);
