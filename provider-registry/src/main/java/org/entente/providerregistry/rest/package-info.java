/** What the resources of every feature share: reading query parameters, answering with a version, the API's front page. */
package org.entente.providerregistry.rest;
