/**
 * First names of common use that look like others, by who bears them: two of them are two names, not two spellings of one. Of names
 * that are spelled in several ways ("Alison", "Allison") one spelling is here. Hand-made.
 */
const MEN = `
aaron adam alan albert alfred alvin andre andrew angelo arnold arthur barry bart bernard brad bradley brandon brendan brent brett brian bruce bruno
bryant calvin carl carlo carlos cedric chad clark claude clay clyde conrad corey craig curt curtis cyrus dale damian damon darrell darren daryl dean
dennis derek derrick dirk donald doug douglas drew dwayne dwight earl eddie edgar edmund edwin elias elmer elvin emil emilio eric ernest erwin evan
felix floyd francis franco frank franz gary george gerald gerard gilbert glen gordon graham grant greg gregor gustav hank harold harry harvey hector
henry henrik herbert herman homer howard hugh hugo isaac ivan jack jacob jake jared jason jeff jeffrey jerome jerry jesse joel john johan jonas
jonathan jordan jorge joseph joshua juan julian julio julius justin keith kelvin kenneth kent kevin kirk kurt kyle lance larry lars leon leonard leroy
lewis lloyd logan louis lucas luis luke luther malcolm manuel marco marcel marcus mario mark marlin marshall martin marvin mason matthew maurice
melvin michael miguel miles milton mitchell morris nathan neil nelson nicholas nigel noah norman oliver oscar otis otto owen patrick paul pedro perry
peter philip rafael ralph ramon randall randolph randy raul raymond reggie rene ricardo richard robert roberto robin rodney rodolfo roger roland roman
ronald ross rowan roy rudolf rupert russell ryan samuel scott sean sergio seth shane sidney simon spencer stanley stefan stuart terry theodore thomas
todd tony travis trent trevor tyler tyrone vernon victor vincent wade wallace walter warren wayne wendell wesley wilbur willard william winston wyatt
zack
`;
const WOMEN = `
abigail adele adriana agnes alana alice alicia alison amanda amber amelia andrea angela anita anna anne annette annie april ariel arlene audrey
barbara beatrice bella bernice bertha bessie beth betty beverly bonnie brenda bridget brooke camille candace cara carla carly carmen carol carole
caroline carrie cassandra cathy cecilia celia charlotte chelsea cheryl chloe claire clara claudia colleen connie cora corinne crystal daisy dana
daniela danielle daphne darla darlene dawn debra delia denise diana diane dolores donna dora doris dorothy edith edna eileen elaine eleanor elena ella
ellen elsa elsie emily emma erica erin estelle esther ethel eunice eva eve evelyn faith fay fiona flora florence frances frieda gail gale gemma
georgia geraldine gina ginger gladys glenda gloria grace greta gwen hanna harriet hazel heather heidi helen helena henrietta hilary holly hope ilse
ingrid irene iris irma isabel ivana jackie jane janet janice janine jasmine jean jeanne jenna jessica jessie jill joan joanna jocelyn josephine joyce
juana juanita judith judy julia juliana julie juliet june karen karla kathleen katrina kayla kelly kendra kerry kristen lara latoya laura lauren
laurie leah lena leslie lillian linda lisa lola loretta lorna lorraine louisa louise lucia lucille lucy lydia lynn mabel madeleine mandy marcella
marcia maria marian mariana marie marilyn marina marion marisa marjorie marlene marta martha martina mary maureen maxine megan melanie melinda melissa
meredith michelle mildred mina minnie miranda miriam molly mona monica myra myrtle nadia nadine nancy naomi natalie natasha nellie nicola nicole nina
nora norma olga olive olivia pamela patricia paula paulina pauline pearl penny petra phyllis polly priscilla rachel ramona regina rena renata renee
rhoda rhonda rita roberta robin rosa rosalie rose rosemary rosie roxanne ruby ruth sabrina sally samantha sandra sandy sara selma shannon sharon
sheila shelly shirley sofia sonia sophia sophie stacy stella stephanie sylvia tamara tanya tara teresa tina tracy trudy valerie vanessa vera verna
veronica viola violet virginia vivian wanda wendy wilma yvette yvonne
`;

const wordsOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));
const men = wordsOf(MEN);
const women = wordsOf(WOMEN);

/**
 * How two first names in lower case that look alike stand to one another: `woman and man` ("mark", "mary"), `two names` of common use
 * ("martin", "marvin"), or undefined where one of them may be a misspelling.
 */
export function relateGivenNames(left: string, right: string): 'woman and man' | 'two names' | undefined {
  const isKnown = (name: string): boolean => men.has(name) || women.has(name);
  if (left === right || !isKnown(left) || !isKnown(right)) return undefined;
  const isShared = (men.has(left) && men.has(right)) || (women.has(left) && women.has(right));
  return isShared ? 'two names' : 'woman and man';
}
