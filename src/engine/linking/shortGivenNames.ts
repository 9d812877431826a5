import { rowsOfWords } from '../text/rowsOfWords';

/** First names and the short forms that newsrooms write for them; the formal one stands first in its row. Hand-made. */
const ROWS = `
james jim jimmy jimmie jamie jay
william bill billy will willie liam
robert bob bobby rob robbie robby bert
richard dick rick ricky rich richie
john jack johnny johnnie jon
jonathan jonathon jon johnny
joseph joe joey jo
joshua josh
michael mike mick mickey mikey micky
thomas tom tommy
charles chuck charlie charley chas chip
edward ed eddie ted ned teddy
edmund edmond ed eddie
edwin ed eddie
theodore ted teddy theo
anthony antony tony
daniel dan danny
donald don donnie donny
david dave davey davy
stephen steven steve stevie
lawrence laurence larry laurie
gerald jerald gerry jerry
jeremy jerry jem
jerome jerry
timothy tim timmy
peter pete
philip phillip phil pip
frederick fred freddie freddy fritz frederic
alfred al alf alfie fred
albert al bert bertie
alan allan allen al
henry harry hank hal
harold harry hal
francis frank frankie fran
franklin frank
leonard len lenny leo
leopold leo
raymond ray
eugene gene
ronald ron ronnie
kenneth ken kenny
benjamin ben benny benji
nathaniel nathan nate nat
nathan nate nat
samuel sam sammy
matthew matt mat
andrew andy drew
patrick pat paddy
gregory greg
jeffrey geoffrey jeff geoff
walter walt wally
zachary zack zach zak
douglas doug
dennis denis denny
russell russ rusty
randall randolph randy
vincent vince vinny vinnie
vladimir volodymyr
victor vic
maurice mo morris maury
mohammed muhammad mohamed mohammad mo
moses mo moe
ernest ernie
stanley stan
clifford clifton cliff
clinton clint
curtis curt
roderick rodney rod
martin marty
marvin marv
mitchell mitch
nicholas nicolas nick nico nicky
christopher chris kit topher kris
alexander alex alexandros alexis alec al sandy sasha xander
alexandra alex alexis sandra sandy sasha lexi
abraham abe
archibald archie
arthur art artie
augustus augustine gus
bartholomew bart
bernard bernie
bradley bradford brad
cameron cam
calvin cal
desmond des
dominic dom
emmanuel manny manuel
gilbert gil
herbert herb bert
howard howie
hugh hughie
isaac ike
irving irv
jacob jake
leroy roy
louis lewis lou louie
lucas luke
malcolm mal
maximilian maxwell max
milton milt
montgomery monty
norman norm
oliver ollie
oswald oz ozzie
percival percy
reginald reg reggie
rudolph rudolf rudy
sebastian seb bastian
seymour sy
sidney sydney sid syd
solomon sol
sylvester sly
terence terrence terry
tobias toby
tyler ty
tyrone ty
vernon vern
wallace wally
wesley wes
winston winnie
wilfred wilf fred
elizabeth liz beth betty bettie eliza lisa betsy bess bessie libby lizzie
margaret maggie peggy meg marge margie
katherine catherine kathryn katharine kate kathy cathy katie kat kit kitty kay
kathleen kathy kate katie kay
kimberly kim
patricia pat patty patti trish tricia
susan suzanne sue susie suzy
deborah debra deb debbie debby
jennifer jen jenny jenna
rebecca becky becca
victoria vicky vicki tori
cynthia cindy
christine christina chris tina chrissy christy kristina kristin
barbara barb barbie babs
dorothy dot dottie
eleanor ellie nell
ellen nell nellie ellie
frances fran frankie
florence flo florrie
gwendolyn gwen wendy
helen nell nellie
isabella isabel bella izzy
jacqueline jackie jacqui
janet jan
janice jan
jessica jess jessie
joanne joanna jo
josephine jo josie
judith judy jude
lillian lilian lily lil
linda lindy
louise lou
lucille lucy
madeline maddie
martha marty patty
mary molly mamie
matilda tilly tillie
melissa mel missy
melanie mel
michelle shelly
mildred millie
millicent millie
miranda mandy randi
amanda mandy
nancy nan
natalie nat
nicole nicki nikki
olivia liv ollie
pamela pam
penelope penny
priscilla cilla
roberta bobbie
rosemary rose rosie
sally sarah sara sadie
samantha sam
sandra sandy
sharon shari
stephanie steph
tabitha tabby
teresa theresa terry tess tessa terri
valerie val
veronica ronnie
virginia ginny ginger
winifred winnie freda
`;

const rows = rowsOfWords(ROWS);
/** The first name of each row. */
const formal: readonly string[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split(' ', 1)[0] ?? '');

/** Shortest beginning of a name that stands for it ("Ty" for "Tyrell"). */
const SHORTEST = 2;

/** Whether one first name (in lower case) is the short or everyday form of the other. */
export function isShortFirstName(left: string, right: string): boolean {
  if (left === right) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= SHORTEST && long.startsWith(short)) return true;
  return rows.share(left, right);
}

/** The formal name that a given name (in lower case) is most often short for, or the name itself. */
export function formalGiven(given: string): string {
  return formal[rows.of(given)[0] ?? -1] ?? given;
}
