package vn.thidua.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Thidua.class.getPackage().getImplementationVersion();
        return new String[] {"thidua " + (version == null ? "(development)" : version)};
    }
}
