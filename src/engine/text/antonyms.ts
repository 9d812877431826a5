import { rowsOfWords } from './rowsOfWords';

/** Base forms that exclude one another when they stand in the same place of the same sentence. Hand-made. */
const ROWS = `
rise fall drop decline
increase decrease
gain lose
profit loss
win lose
accept reject
approve reject
confirm deny
open close
buy sell
male female
man woman
boy girl
son daughter
brother sister
husband wife
mother father
uncle aunt
nephew niece
alive dead
guilty innocent
armed unarmed
civilian soldier
public private
voluntary forced
friendly hostile
domestic foreign
import export
exporter importer
upper lower
left right
high low
maximum minimum
north south east west
northern southern eastern western
northeast northwest southeast southwest
northeastern northwestern southeastern southwestern
morning afternoon evening
arrive depart
legal illegal
permanent temporary
former current
married single divorced
professor student
teacher student pupil
driver passenger
employer employee
landlord tenant
doctor patient
plaintiff defendant
republican democrat
`;

const rows = rowsOfWords(ROWS);

/** Whether two different base forms stand in one row. */
export function areAntonyms(left: string, right: string): boolean {
  return left !== right && rows.share(left, right);
}
