import { rowsOfWords } from './rowsOfWords';

/** Base forms that reports write for one another: a difference between two words of one row is a matter of wording. Hand-made. */
const ROWS = `
say tell state note add announce report declare remark comment
kill slay slain die dead murder fatally
hurt injure wound harm
hit strike shake jolt rock slam rattle
quake earthquake temblor tremor
begin start commence launch kick
end finish conclude close halt stop cease
big large huge major massive great vast giant sizeable significant considerable
small little tiny minor modest slight
buy purchase acquire take
get receive obtain win gain
get become be
make produce manufacture create build
show reveal indicate demonstrate display
show exhibit present
help assist aid
ask request seek urge call
try attempt seek bid
want wish hope plan intend aim
need require
rise climb increase jump surge gain grow advance
fall drop decline slip slide decrease sink dip lose
fire sack dismiss
shoot gun fire
catch capture arrest detain seize nab apprehend
flee escape run
house home residence
kid child youngster
film movie picture
cop police policeman officer
firm company business corporation
near nearby close by
around about approximately roughly
important key vital crucial
quick fast rapid swift
often frequently regularly
quickly swiftly rapidly fast
immediately instantly promptly
early earlier
late later
region area zone territory district
center heart middle
top senior leading chief high
chairman chairwoman chair chairperson
spokesman spokeswoman spokesperson representative
lawyer attorney counsel solicitor
doctor physician medic
official authority
mobile cell cellular
phone telephone
picture photo photograph image
car vehicle automobile
plane aircraft jet airplane airliner
ship vessel boat
gunfire shot shooting
blaze fire
crash accident collision
town city
village hamlet
road street highway
store shop
job post position role
worker employee staff staffer
colleague co-worker coworker
people person resident individual citizen
evacuate flee leave
collapse crumble topple
destroy demolish raze flatten devastate wreck
damage hit
locate situate find
confirm verify
allege accuse claim
deny reject dismiss refute
talk speak converse
talks negotiations discussions meeting
deal agreement accord pact
letter note message
amount sum total
cost price
bid offer proposal
cash money
investor shareholder stockholder
share stock
earnings profit income
sale revenue turnover
movement organisation organization group
country nation state
world globe global worldwide international
overseas abroad foreign
powerful strong
huge enormous
fatal deadly lethal
ill sick
infected positive
suspect suspected alleged
gunman shooter attacker assailant
bomb device explosive
blast explosion
troops soldiers forces military army
fighter militant rebel insurgent
leader head chief boss
announce unveil introduce
release issue publish
postpone delay defer
cancel scrap abandon
expected likely due set
initial preliminary
final last ultimate
whole entire full complete
beautiful lovely
sad tragic
trouble problem difficulty issue
use utilise utilize employ
continue keep remain stay
carry bear
put place set lay
send dispatch
give provide offer supply
allow let permit enable
prevent stop block bar
look appear seem
believe think feel
know aware
understand realise realize
receive get
join enter
leave depart exit quit
return come
arrive reach come
travel go move
go head
hold keep
happen occur take
include contain comprise
reduce cut lower trim slash
raise lift boost
search hunt
discover find
tie link connect associate
agree consent
vote ballot
charge indict
trial hearing
jail prison
sentence term
judge magistrate justice
court tribunal
`;

const rows = rowsOfWords(ROWS);

/** Whether two base forms stand in one row. */
export function areSynonyms(left: string, right: string): boolean {
  return left === right || rows.share(left, right);
}
