/** What can be done with consortia, one use case a class, and who may do it. */
package org.entente.consortiumservice.consortium.application;
