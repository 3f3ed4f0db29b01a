import { pageMargins } from './page-margins';

/** What stands in the margins of every printed page of the sheet. */
export const PrintMargins = ({ sheet, code }: { sheet: string; code: string }) => <style>{pageMargins(sheet, code)}</style>;
