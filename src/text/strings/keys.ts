/** Titles and numbers of documents as they are compared: mentions differ in marks, spaces and width. */
import { toHalfWidth } from '../marks/half-width.ts';

/** Without spaces and quotation marks, half-width. */
export const titleKey = (title: string): string => toHalfWidth(title).replace(/[\s“”"'‘’「」『』〈〉]/g, '');

/** 财税[2022]41号 and 财税〔2022〕第41号 are one number. */
export const numberKey = (number: string): string => toHalfWidth(number).replace(/[^\p{L}\p{N}]|第(?=\d+号$)/gu, '');
