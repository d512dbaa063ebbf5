import { expect, it } from 'vitest';
import { controlDistrictRule } from '../../../tools/editor/check/rules/control-district.ts';
import { found } from './found.ts';

const problems = found(controlDistrictRule, 'control-district');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('knows the districts of the map', () => {
  expect(about('the map has no district')).toEqual([
    'facts/control.yaml:9:13 [district] the map has no district "zangelan-district" → did you mean "zangilan-district"?',
    'facts/control.yaml:11:13 [district] the map has no district "armenia" → it has aghdam-district, fuzuli-district, gubadli-district, jabrayil-district, kalbajar-district, khojaly-district, khojavend-district, lachin-district, shusha-district, tartar-district, zangilan-district',
  ]);
});

it('lets one holder follow the other on a day, but not two hold a district at once', () => {
  expect(about('at the same time')).toEqual([
    'facts/control.yaml:7:9 [from] "jabrayil-2020" and "jabrayil-1993" both say who held jabrayil-district at the same time → let one end ("to") on the day on which the other starts ("from"); for a district held in part by each side write "by: contested"',
  ]);
});

it('points at a line that has no course in the map and gives none', () => {
  expect(about('never drawn')).toEqual([
    'facts/lines.yaml:2:7 [id] the line "aras-armenia-irann" is never drawn: the map has no course of that name, and the entry gives none → did you mean "aras-armenia-iran"?',
    'facts/lines.yaml:5:7 [id] the line "nowhere-at-all" is never drawn: the map has no course of that name, and the entry gives none → give places in "via" or points in "course", and the map draws it as schematic',
  ]);
});

it('points at a name whose area the map has not', () => {
  expect(about('no area')).toEqual([
    'facts/labels.yaml:8:9 [area] the map has no area "shuha-district" → did you mean "shusha-district"?',
  ]);
});
