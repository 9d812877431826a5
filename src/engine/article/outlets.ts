/** News outlets and agencies: names, hosts and countries. General knowledge, gathered by hand; extend by a row. */

export interface Outlet {
  readonly name: string;
  /** ISO 3166-1 alpha-2, or null for outlets that write for the whole world. */
  readonly country: string | null;
  readonly isAgency: boolean;
}

/** `name|country|hosts|other names`. */
const OUTLET_ROWS = `
The New York Times|US|nytimes.com|New York Times,NYT
The Washington Post|US|washingtonpost.com|Washington Post
The Wall Street Journal|US|wsj.com|Wall Street Journal,WSJ
USA Today|US|usatoday.com|
Los Angeles Times|US|latimes.com|LA Times
Chicago Tribune|US|chicagotribune.com|
The Boston Globe|US|bostonglobe.com,boston.com|Boston Globe
New York Daily News|US|nydailynews.com|
New York Post|US|nypost.com|
San Francisco Chronicle|US|sfgate.com,sfchronicle.com|
The Philadelphia Inquirer|US|inquirer.com,philly.com|Inquirer,Philadelphia Inquirer
The Dallas Morning News|US|dallasnews.com|
Houston Chronicle|US|chron.com|
Miami Herald|US|miamiherald.com|
The Atlantic|US|theatlantic.com|
Time|US|time.com|TIME
Newsweek|US|newsweek.com|
Forbes|US|forbes.com|
Fortune|US|fortune.com|
Politico|US|politico.com|
Axios|US|axios.com|
CNN|US|cnn.com|
NBC News|US|nbcnews.com,msnbc.com|NBC,MSNBC
CBS News|US|cbsnews.com|CBS
ABC News|US|abcnews.go.com|
Fox News|US|foxnews.com|
NPR|US|npr.org|
HuffPost|US|huffpost.com,huffingtonpost.com|Huffington Post,The Huffington Post
TMZ|US|tmz.com|
People|US|people.com|
Variety|US|variety.com|
The Hollywood Reporter|US|hollywoodreporter.com|
CNET|US|cnet.com|
The Verge|US|theverge.com|
Wired|US|wired.com|
eWeek|US|eweek.com|eWEEK
CNBC|US|cnbc.com|
Business Insider|US|businessinsider.com|
Voice of America|US|voanews.com|VOA
Radio Free Europe|US|rferl.org|RFE/RL
BBC News|GB|bbc.co.uk,bbc.com|BBC
The Guardian|GB|theguardian.com,guardian.co.uk|Guardian
The Times|GB|thetimes.co.uk|
The Telegraph|GB|telegraph.co.uk|The Daily Telegraph
The Independent|GB|independent.co.uk|
Financial Times|GB|ft.com|
Daily Mail|GB|dailymail.co.uk|MailOnline
Daily Mirror|GB|mirror.co.uk|
The Sun|GB|thesun.co.uk|
Evening Standard|GB|standard.co.uk|
Metro|GB|metro.co.uk|
Sky News|GB|sky.com|Sky
ITV News|GB|itv.com|
The Economist|GB|economist.com|
The Scotsman|GB|scotsman.com|
The Irish Times|IE|irishtimes.com|
Irish Independent|IE|independent.ie|
RTE|IE|rte.ie|RTÉ
The Sydney Morning Herald|AU|smh.com.au|Sydney Morning Herald,SMH
The Age|AU|theage.com.au|
The Australian|AU|theaustralian.com.au|
Herald Sun|AU|heraldsun.com.au|
The New Zealand Herald|NZ|nzherald.co.nz|NZ Herald
Stuff|NZ|stuff.co.nz|
The Globe and Mail|CA|theglobeandmail.com|Globe and Mail
National Post|CA|nationalpost.com|
Toronto Star|CA|thestar.com|
CBC News|CA|cbc.ca|CBC
CTV News|CA|ctvnews.ca|
The Times of India|IN|timesofindia.indiatimes.com|Times of India
The Hindu|IN|thehindu.com|
Hindustan Times|IN|hindustantimes.com|
The Indian Express|IN|indianexpress.com|Indian Express
NDTV|IN|ndtv.com|
Rediff|IN|rediff.com|
Dawn|PK|dawn.com|
The Straits Times|SG|straitstimes.com|Straits Times
The New Paper|SG|tnp.sg,tnp.straitstimes.com|
Channel NewsAsia|SG|channelnewsasia.com|CNA
The Star|MY|thestar.com.my|
South China Morning Post|HK|scmp.com|SCMP
China Daily|CN|chinadaily.com.cn|
People's Daily|CN|people.cn|
Global Times|CN|globaltimes.cn|
The Japan Times|JP|japantimes.co.jp|
The Korea Herald|KR|koreaherald.com|
Bangkok Post|TH|bangkokpost.com|
The Jakarta Post|ID|thejakartapost.com|
Philippine Daily Inquirer|PH|inquirer.net|
The Jerusalem Post|IL|jpost.com|
Haaretz|IL|haaretz.com|
Al Jazeera|QA|aljazeera.com|
The National|AE|thenationalnews.com,thenational.ae|
Gulf News|AE|gulfnews.com|
Arab News|SA|arabnews.com|
Daily Nation|KE|nation.co.ke,nation.africa|
News24|ZA|news24.com|
Le Monde|FR|lemonde.fr|
France 24|FR|france24.com|
Der Spiegel|DE|spiegel.de|Spiegel Online
Deutsche Welle|DE|dw.com|DW
El País|ES|elpais.com|
RT|RU|rt.com|
Trend|AZ|trend.az|
Yahoo News|US|news.yahoo.com,voices.yahoo.com|Yahoo! News
`;

/** `name|country|hosts|other names, as in datelines and credits`. */
const AGENCY_ROWS = `
Associated Press||apnews.com|AP,The Associated Press
Reuters||reuters.com|Thomson Reuters
Agence France-Presse||afp.com|AFP
Bloomberg||bloomberg.com|Bloomberg News
United Press International|US|upi.com|UPI
Press Association|GB||PA,PA Media
Press Trust of India|IN|ptinews.com|PTI
Asian News International|IN||ANI
Indo-Asian News Service|IN||IANS
Times News Network|IN||TNN
Australian Associated Press|AU||AAP
The Canadian Press|CA||CP,Canadian Press
Xinhua|CN|xinhuanet.com,news.cn|Xinhua News Agency
Kyodo|JP|kyodonews.net|Kyodo News
Yonhap|KR|yna.co.kr|
Deutsche Presse-Agentur|DE||DPA,dpa
EFE|ES||
ANSA|IT||
TASS|RU|tass.com|ITAR-TASS
Interfax|RU|interfax.com|
Catholic News Agency|US|catholicnewsagency.com|CNA
Dow Jones|||Dow Jones Newswires
PR Newswire||prnewswire.com|PRNewswire
Business Wire||businesswire.com|BusinessWire
Marketwired|||Marketwire
`;

const BY_NAME = new Map<string, Outlet>();
const BY_HOST = new Map<string, Outlet>();
fill(OUTLET_ROWS, false);
fill(AGENCY_ROWS, true);

function fill(rows: string, isAgency: boolean): void {
  for (const row of rows.trim().split('\n')) {
    const [name = '', country = '', ...rest] = row.split('|');
    const outlet: Outlet = { name, country: country || null, isAgency };
    const [hosts = '', names = ''] = rest;
    for (const key of [name, ...names.split(',')]) if (key && !BY_NAME.has(keyOf(key))) BY_NAME.set(keyOf(key), outlet);
    for (const host of hosts.split(',')) if (host) BY_HOST.set(host, outlet);
  }
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/^the /, '').trim();
}

/** No name of the table has more units; "the " may stand before it. */
const LONGEST_NAME = Math.max(...Array.from(BY_NAME.keys(), (name) => name.length)) + 'the '.length;

/** The outlet or agency of that name, in any case and with or without "The". */
export function outletNamed(name: string): Outlet | null {
  return name.trim().length > LONGEST_NAME ? null : (BY_NAME.get(keyOf(name)) ?? null);
}

/** The outlet that publishes at a host ("www.smh.com.au"); unknown hosts give their own name and, for a country domain, its country. */
export function outletAtHost(host: string): Outlet | null {
  const bare = host.toLowerCase().replace(/^(?:www|m|edition|uk|us|news)\./, '');
  for (let rest = bare; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const known = BY_HOST.get(rest);
    if (known) return known;
  }
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(bare)) return null;
  return { name: bare, country: countryOfDomain(bare), isAgency: false };
}

/** Country domains are ISO 3166 codes, except for these; some of them serve the whole world. */
const DOMAIN_EXCEPTIONS: Record<string, string | null> = {
  uk: 'GB',
  eu: null,
  su: 'RU',
  tv: null,
  io: null,
  co: null,
  me: null,
  ai: null,
  fm: null,
  ly: null,
  to: null,
  cc: null,
  ws: null,
  gl: null,
};

function countryOfDomain(host: string): string | null {
  const last = host.slice(host.lastIndexOf('.') + 1);
  if (last.length !== 2) return null;
  const exception = DOMAIN_EXCEPTIONS[last];
  return exception === undefined ? last.toUpperCase() : exception;
}
