/** The program that writes Excel files, in one piece that is fetched when it is asked for. */
export { default as writeExcel } from 'write-excel-file/universal';
