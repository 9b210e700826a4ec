package org.onrecord.store;

/** The database was migrated by a newer version of this service. Nothing of it is touched. */
public class SchemaTooNew extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param where the home folder, or the database
     * @param found the version that the database has
     * @param known the newest that this service knows
     */
    SchemaTooNew(String where, String found, String known) {
        super(where + " was last used by a newer version of this service (its tables are of version " + found
                + ", this service knows them up to " + known + "). Start that version or a newer one, or put a backup from"
                + " before the upgrade in its place.");
    }
}
