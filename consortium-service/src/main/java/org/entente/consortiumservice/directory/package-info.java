/** What this service knows of organizations, offerings and certifications from the registry. */
package org.entente.consortiumservice.directory;
