package vn.thidua.reporting.web.api;

/**
 * Why a program got nothing.
 *
 * @param code stays the same in every language
 */
record TroubleAnswer(String code, String message) {}
