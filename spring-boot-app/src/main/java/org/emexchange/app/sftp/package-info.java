/** The file transfer server of the demonstration and of tests. */
package org.emexchange.app.sftp;
