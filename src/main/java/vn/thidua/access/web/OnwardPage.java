package vn.thidua.access.web;

/**
 * The last page before the provider.
 *
 * @param provider what the provider is called, empty where the settings give it no name
 * @param path where the way to the provider begins
 */
public record OnwardPage(String provider, String path) {}
