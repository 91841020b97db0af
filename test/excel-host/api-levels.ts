/**
 * From which ExcelApi 1.n on a member exists, for those played here that are younger than 1.8;
 * read from the library's own declarations, notes from Microsoft's reference. The library does
 * not hold an add-in to it: it sends what it is asked, and the Excel that lacks it refuses.
 */
const API_LEVELS = new Map([
  ['Application.CalculationState', 9],
  ['Application.SuspendScreenUpdatingUntilNextSync', 9],
  ['Application.CultureInfo', 11],
  ['Application.DecimalSeparator', 11],
  ['Application.ThousandsSeparator', 11],
  ['Application.UseSystemSeparators', 11],
  ['CultureInfo.DatetimeFormat', 12],
  ['Workbook.Comments', 10],
  ['WorksheetCollection._RegisterDataChangedEvent', 9],
  ['WorksheetCollection._RegisterSelectionChangedEvent', 9],
  ['Worksheet.AutoFilter', 9],
  ['Worksheet.Comments', 10],
  ['Worksheet.Notes', 18],
  ['Worksheet.PageLayout', 9],
  ['Worksheet.GetRanges', 9],
  ['Range.GetCellProperties', 9],
  ['Range.SetCellProperties', 9],
  ['Range.GetRowProperties', 9],
  ['Range.GetColumnProperties', 9],
  ['Range.SetRowProperties', 9],
  ['Range.SetColumnProperties', 9],
  ['Range.GetMergedAreasOrNullObject', 13],
  ['RangeFormat.IndentLevel', 9],
  ['RangeFormat.ShrinkToFit', 9],
  ['RangeFont.Strikethrough', 9],
  ['ConditionalFormatCollection.GetItemOrNullObject', 14],
  ['ConditionalFormat.GetRanges', 9],
  ['CommentCollection.GetItemOrNullObject', 14],
]);

const OLDEST_PLAYED = 8;

export const apiLevelOf = (typeName: string, member: string): number =>
  API_LEVELS.get(`${typeName}.${member}`) ?? OLDEST_PLAYED;
