/**
 * What can happen in the news, as classes of words (base forms of verbs and nouns). Two numbers of different classes do not
 * measure one thing; two of one class may. Hand-made; a row a class: id, group, words.
 *
 * Groups: `casualty` (people to whom something was done; two different classes never make one fact), `market` (a figure moved),
 * `money` (what is paid, earned, worth), `event` (something that took place), `general` (says little by itself).
 */
export type EventGroup = 'casualty' | 'market' | 'money' | 'event' | 'general';

const ROWS = `
killed|casualty|kill die dead death fatality fatal fatally slay murder massacre perish drown homicide slaying toll execute behead deadly body corpse deadliest lethal manslaughter lynch decapitate electrocute suffocate
injured|casualty|injure wound hurt injury treat maim hospitalize hospitalise casualty wounded sicken ill gash concuss maul trample
missing|casualty|missing unaccounted vanish disappear
trapped|casualty|trap strand bury stranded entomb
rescued|casualty|rescue survivor alive unharmed unhurt evacuate save winch airlift usher
displaced|casualty|displace homeless refugee flee evacuee evacuation uproot displacement relocate camp
detained|casualty|detain jail imprison custody detention intern internment prisoner inmate incarcerate
arrested|casualty|arrest capture suspect
charged|casualty|charge indict indictment accuse plead
hostage|casualty|hostage kidnap abduct kidnapping abduction
infected|casualty|infect infection case contract virus outbreak
released|casualty|release free parole
sentenced|event|sentence conviction prison verdict parole
convicted|casualty|convict acquit
damaged|event|damage destroy cut sever snap ruin collapse flatten wreck raze topple destruction gut shatter devastate ravage demolish crumple smash vandalise vandalize
quake|event|quake earthquake tremor temblor seismic magnitude richter aftershock epicenter epicentre seismologist seismological
bombed|event|bomb explode explosion blast detonate airstrike bombing bombardment grenade shell shelling rocket missile mortar bombard strafe detonator explosive
shot|event|shoot shot gunfire gunman bullet shooting gun rifle sniper gunshot gunfight shootout
attacked|event|attack rampage assault ambush raid storm stab incursion offensive militant raider shell
troops|event|troop deploy dispatch marine soldier army navy patrol warship battalion brigade regiment contingent peacekeeper sailor serviceman
hijacked|event|hijack pirate piracy hijacking seize commandeer
seized|event|seize confiscate recover impound
listed|event|blacklist sanction ban designate blacklisting embargo
offering|money|ipo float flotation offering
bid|money|bid buy acquire acquisition purchase takeover deal merger merge buyout offer tender payment transaction counterbid proposal bidder suitor
valued|money|value worth valuation capitalization capitalisation price-tag capitalise
revenue|money|revenue sale turnover
profit|money|profit earn earnings income ebit ebitda surplus
lossmaking|money|loss deficit write-down
cost|money|cost expense spend budget expenditure spending
price|money|price fee rent ticket
debt|money|debt owe loan borrow credit bond mortgage repay
aid|money|aid donate pledge relief grant donation fund funding invest investment bailout
fined|money|fine penalty settlement compensation damages lawsuit sue award penalise penalize
salary|money|salary wage bonus contract remuneration payroll
fell|market|fall drop decline slide plunge slip tumble slump shed decrease dip plummet retreat shrink weaken
rose|market|rise climb jump gain surge increase soar rally grow growth advance hike spike swell expand accelerate boost
traded|market|close finish trade open index
rate|market|rate inflation unemployment interest
employed|general|employ employee staff worker workforce headcount
laidoff|event|layoff redundancy redundant dismiss sack downsize furlough eliminate cutback layoffs axe cull
walkout|event|walkout stoppage striker picket union strike-bound idle
demanded|event|demand
voted|event|vote elect election ballot turnout electorate seat
polled|event|poll survey pollster respondent
scored|event|score goal touchdown wicket rebound
played|general|play game match season
won|event|win victory beat defeat triumph title trophy medal championship
lost|event|lose
fought|event|fight bout knockout round boxer
shipped|event|ship export import delivery deliver shipment exporter importer cargo tonnage
produced|general|produce output production make manufacture producer harvest crop refine pump
populated|general|population live resident inhabitant inhabit reside dweller
stolen|event|steal rob theft loot burgle robbery heist haul burglary thief
crashed|event|crash collide derail collision derailment accident capsize wreckage sink sinking wreck plunge aground
burned|event|blaze burn wildfire arson inferno char scorch firefighter extinguish torch
stormed|event|hurricane typhoon cyclone tornado gust wind squall storm landfall
flooded|event|flood rain rainfall flooding inundate swamp downpour
protested|event|protest demonstrate march protester demonstration demonstrator rally gather gathering crowd marcher chant riot unrest turnout
met|event|meet talk negotiate summit negotiation meeting conference
chased|event|chase pursue pursuit
launched|event|launch liftoff orbit satellite spacecraft rollout roll-out
unveiled|event|unveil announce announcement reveal introduce
premiered|event|premiere debut air broadcast episode film movie gross
married|event|marry wed wedding divorce engage spouse
born|event|bear birth born deliver
appointed|event|appoint hire name succeed replace
resigned|event|resign quit retire resignation retirement
suspended|event|suspend suspension
expelled|event|eject oust expel excommunicate excommunicated banish exile expulsion ouster
admitted|event|admit rehab treatment check
escaped|event|escape flee breakout fugitive manhunt recapture abscond
begin|general|begin start open
end|general|end finish expire complete
joined|general|join add
sent|general|send
found|general|find discover recover
called|general|call alert emergency
cut|event|cut sever snap disrupt
visit|event|visit arrive travel arrival
leave|general|leave depart
searched|event|search
approved|event|approve ratify sign adopt
filed|event|file
tested|event|test
inspected|event|inspect inspection audit
sold|event|sell
used|general|use
`;

/** Classes of things that happen at one moment: what the day and hour of a story are about. */
export const incidentClasses: ReadonlySet<string> = new Set(
  'killed injured quake bombed shot attacked hijacked hostage crashed burned stormed flooded stolen cut damaged fell escaped launched'.split(
    ' ',
  ),
);

export interface EventClass {
  readonly id: string;
  readonly group: EventGroup;
}

/** By base form. A word that stands in two rows belongs to both. */
export const eventClassesOf: ReadonlyMap<string, readonly EventClass[]> = readRows();

function readRows(): Map<string, EventClass[]> {
  const table = new Map<string, EventClass[]>();
  for (const row of ROWS.trim().split('\n')) {
    const [id = '', group = '', words = ''] = row.split('|');
    const entry: EventClass = { id, group: group as EventGroup };
    for (const word of words.split(' ')) {
      const list = table.get(word) ?? [];
      list.push(entry);
      table.set(word, list);
    }
  }
  return table;
}
